package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code OPTIONS (…)} of what has to do with foreign data, with a space before it; values are SQL
 * literals.
 */
public final class OptionsClause {

  private OptionsClause() {}

  /** All options; empty when there are none. */
  static String of(Definition definition) {
    return of(options(definition));
  }

  /** All options; empty when there are none. */
  public static String of(Map<String, String> values) {
    List<String> options = new ArrayList<>();
    values.forEach((name, value) -> options.add(quoted(name) + " " + value));
    return clause(options);
  }

  /** What changes; empty when nothing does. */
  static String of(Pair<Definition> definition) {
    return changed(definition.map(OptionsClause::options));
  }

  /** What changes; empty when nothing does. */
  public static String changed(Pair<Map<String, String>> options) {
    Map<String, String> before = options.before();
    Map<String, String> after = options.after();
    List<String> changes = new ArrayList<>();
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .forEach(name -> changes.add("DROP " + quoted(name)));
    after.forEach(
        (name, value) -> {
          if (!value.equals(before.get(name))) {
            String verb = before.containsKey(name) ? "SET " : "ADD ";
            changes.add(verb + quoted(name) + " " + value);
          }
        });
    return clause(changes);
  }

  private static Map<String, String> options(Definition definition) {
    return definition.values("option");
  }

  private static String clause(List<String> options) {
    return options.isEmpty() ? "" : " OPTIONS (" + String.join(", ", options) + ")";
  }
}
