package io.github.migratemaven.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code pg_dump --schema-only} prints, so that two dumps of one schema are one text: comments
 * and settings are left out, statements stand in the order of their texts, the columns of tables
 * likewise. Nothing else is changed.
 */
public final class CanonicalDump {

  /** pg_dump says with a setting where the next tables lie, and says it again when it changes. */
  private static final Map<String, String> PLACES =
      Map.of(
          "SET default_tablespace = ", "'';",
          "SET default_table_access_method = ", "heap;");

  private final Map<String, String> places = new TreeMap<>(PLACES);
  private final List<String> statements = new ArrayList<>();

  private CanonicalDump() {}

  /** The canonical text of a dump. */
  public static String of(String dump) {
    CanonicalDump canonical = new CanonicalDump();
    Script.of("pg_dump", dump).statements().forEach(each -> canonical.add(each.text()));
    Collections.sort(canonical.statements);
    return String.join("\n", canonical.statements) + "\n";
  }

  private void add(String statement) {
    if (statement.startsWith("SET ")) {
      places.replaceAll(
          (setting, value) ->
              statement.startsWith(setting) ? statement.substring(setting.length()) : value);
    } else if (!statement.startsWith("SELECT pg_catalog.set_config(")) {
      statements.add(hasAPlace(statement) ? place() + inOrder(statement) : statement);
    }
  }

  private static boolean hasAPlace(String statement) {
    return statement.matches("(?s)CREATE (UNLOGGED |FOREIGN )?TABLE .*|CREATE MATERIALIZED .*");
  }

  private String place() {
    StringBuilder place = new StringBuilder();
    places.forEach(
        (setting, value) -> {
          if (!value.equals(PLACES.get(setting))) {
            place.append(setting).append(value).append(' ');
          }
        });
    return place.toString();
  }

  /** The columns and constraints of a table sorted; another statement as it is. */
  private static String inOrder(String statement) {
    Lexer lexer = new Lexer(statement);
    List<String> elements = new ArrayList<>();
    int open = -1;
    int from = -1;
    int depth = 0;
    for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
      if (token != Token.SYMBOL) {
        continue;
      }
      if (lexer.isSymbol('(') && depth++ == 0) {
        open = lexer.end();
        from = open;
      } else if (lexer.isSymbol(',') && depth == 1) {
        elements.add(statement.substring(from, lexer.start()).strip());
        from = lexer.end();
      } else if (lexer.isSymbol(')') && --depth == 0) {
        elements.add(statement.substring(from, lexer.start()).strip());
        Collections.sort(elements);
        return statement.substring(0, open)
            + "\n    "
            + String.join(",\n    ", elements)
            + "\n"
            + statement.substring(lexer.start());
      }
    }
    return statement;
  }
}
