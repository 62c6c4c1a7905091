package io.github.migratemaven.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Selection;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables of a database and their columns, kept beside the migration that describes them, so
 * that another database can be recognised without comparing schemas.
 *
 * @param tables the columns of each table, with their types, in the order of their names, by schema
 *     and table; the default schema has no name, so that the list fits another tenant
 */
public record BaselineList(SortedMap<String, SortedMap<String, List<String>>> tables) {

  /** The list's file in the folder of its migration. Prisma reads only the script there. */
  public static final String NAME = "baseline.json";

  private static final String DEFAULT_SCHEMA = "";

  private static final String COLUMNS =
      """
      SELECT n.nspname, c.relname, a.attname,
             pg_catalog.format_type(a.atttypid, a.atttypmod)
               || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_attribute a
             ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') AND n.nspname IN (:schemas)
        AND NOT EXISTS (
          SELECT FROM pg_catalog.pg_depend d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY n.nspname, c.relname, a.attname
      """;

  /**
   * The tables of some schemas.
   *
   * @param connection a session whose search path is the default schema
   */
  public static BaselineList read(
      Connection connection, String defaultSchema, Collection<String> schemas, Selection selection)
      throws SQLException {
    SortedMap<String, SortedMap<String, List<String>>> tables = new TreeMap<>();
    String names = schemas.stream().map(SqlNames::literal).collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS.replace(":schemas", names))) {
      while (rows.next()) {
        String schema = rows.getString(1);
        String table = rows.getString(2);
        if (selection.covers(ObjectKind.TABLE, new QualifiedName(schema, table))) {
          List<String> columns =
              tables
                  .computeIfAbsent(
                      schema.equals(defaultSchema) ? DEFAULT_SCHEMA : schema, s -> new TreeMap<>())
                  .computeIfAbsent(table, name -> new ArrayList<>());
          if (rows.getString(3) != null) {
            columns.add(rows.getString(3) + " " + rows.getString(4));
          }
        }
      }
    }
    return new BaselineList(tables);
  }

  /**
   * The list beside a migration; empty when there is none.
   *
   * @throws io.github.migratemaven.error.MigrateException M440 when it cannot be read
   */
  public static Optional<BaselineList> beside(Migration migration) {
    Path file = migration.file().resolveSibling(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      String json = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(
          new BaselineList(
              new ObjectMapper()
                  .readValue(
                      json,
                      new TypeReference<TreeMap<String, SortedMap<String, List<String>>>>() {})));
    } catch (IOException e) {
      throw Problem.of(
              ErrorCode.M440, "The list of tables beside " + migration.name() + " cannot be read.")
          .at(file.toString())
          .state("Nothing was changed.")
          .next(NextStep.text("", "Restore the file from version control."))
          .raise(e);
    }
  }

  /** What {@link #beside} reads. */
  public String json() {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(tables)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Names can always be written", e);
    }
  }

  /** The schemas of the tables that are not in the default one. */
  public Set<String> otherSchemas() {
    Set<String> schemas = new TreeSet<>(tables.keySet());
    schemas.remove(DEFAULT_SCHEMA);
    return schemas;
  }

  /** One line for each thing in which a database differs from this; empty when it does not. */
  public List<String> differences(BaselineList database) {
    SortedMap<String, List<String>> wanted = byName();
    SortedMap<String, List<String>> found = database.byName();
    TreeSet<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(found.keySet());
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      if (!found.containsKey(name)) {
        lines.add("missing  table " + name);
      } else if (!wanted.containsKey(name)) {
        lines.add("unknown  table " + name);
      } else {
        addMissing("missing  ", name, wanted.get(name), found.get(name), lines);
        addMissing("unknown  ", name, found.get(name), wanted.get(name), lines);
      }
    }
    return lines;
  }

  private SortedMap<String, List<String>> byName() {
    SortedMap<String, List<String>> named = new TreeMap<>();
    tables.forEach(
        (schema, inSchema) ->
            inSchema.forEach(
                (table, columns) ->
                    named.put(schema.isEmpty() ? table : schema + "." + table, columns)));
    return named;
  }

  private static void addMissing(
      String word, String table, List<String> columns, List<String> others, List<String> lines) {
    columns.stream()
        .filter(column -> !others.contains(column))
        .forEach(column -> lines.add(word + table + ": " + column));
  }
}
