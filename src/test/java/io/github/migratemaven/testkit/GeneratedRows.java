package io.github.migratemaven.testkit;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows made up from nothing but the types of columns: every number is the row's number, so that a
 * reference to another table finds its row.
 */
public final class GeneratedRows {

  private static final int ROWS = 3;
  private static final SqlNames NAMES = new SqlNames("public");

  private final Map<QualifiedName, EnumType> enums = new HashMap<>();
  private final Map<QualifiedName, Domain> domains = new HashMap<>();
  private final Map<QualifiedName, CompositeType> composites = new HashMap<>();
  private final List<Table> tables;

  private GeneratedRows(Catalog catalog) {
    catalog.enums().forEach(type -> enums.put(type.name(), type));
    catalog.domains().forEach(domain -> domains.put(domain.name(), domain));
    catalog.composites().forEach(type -> composites.put(type.name(), type));
    tables = catalog.tables().stream().filter(table -> !table.isForeign()).toList();
  }

  /**
   * Puts rows into every table whose constraints allow them; those of foreign tables are elsewhere.
   *
   * @return how many tables have got rows
   */
  public static int fill(TestDatabase database, Catalog catalog) {
    GeneratedRows rows = new GeneratedRows(catalog);
    // Neither triggers nor rules fire, and tables may be filled in any order.
    database.execute("SET session_replication_role = replica");
    int filled = 0;
    for (Table table : rows.tables) {
      filled += rows.fill(database, table) ? 1 : 0;
    }
    database.execute("RESET session_replication_role");
    return filled;
  }

  /** With values everywhere if that is allowed, else with null wherever it may be. */
  private boolean fill(TestDatabase database, Table table) {
    List<Column> given = table.columns().stream().filter(GeneratedRows::isGiven).toList();
    List<Column> required = given.stream().filter(Column::notNull).toList();
    return database.tries(insert(table, given)) || database.tries(insert(table, required));
  }

  private static boolean isGiven(Column column) {
    return !(column.value() instanceof ColumnValue.Identity)
        && !(column.value() instanceof ColumnValue.Generated);
  }

  private String insert(Table table, List<Column> columns) {
    if (columns.isEmpty()) {
      return "INSERT INTO " + NAMES.of(table.name()) + " DEFAULT VALUES";
    }
    return columns.stream()
            .map(column -> SqlNames.quoted(column.name()))
            .collect(Collectors.joining(", ", "INSERT INTO " + NAMES.of(table.name()) + " (", ") "))
        + IntStream.rangeClosed(1, ROWS)
            .mapToObj(
                row ->
                    columns.stream()
                        .map(column -> value(column.type(), row))
                        .collect(Collectors.joining(", ", "(", ")")))
            .collect(Collectors.joining(", ", "VALUES ", ""));
  }

  private String value(DataType type, int row) {
    if (type.array()) {
      String element = value(new DataType(NAMES.of(type.element()), type.element(), false), row);
      return "ARRAY[" + element + "]::" + NAMES.of(type.element()) + "[]";
    }
    return element(type, row) + "::" + type.sql();
  }

  private String element(DataType type, int row) {
    if (enums.containsKey(type.element())) {
      List<String> values = enums.get(type.element()).values();
      return values.isEmpty() ? "NULL" : SqlNames.literal(values.get(row % values.size()));
    }
    if (domains.containsKey(type.element())) {
      return value(domains.get(type.element()).base(), row);
    }
    if (composites.containsKey(type.element())) {
      List<String> values = new ArrayList<>();
      composites
          .get(type.element())
          .attributes()
          .forEach(attribute -> values.add(value(attribute.type(), row)));
      return "ROW(" + String.join(", ", values) + ")";
    }
    return builtIn(type.element().name(), row);
  }

  private static String builtIn(String type, int row) {
    return switch (type) {
      case "bool" -> row % 2 == 0 ? "true" : "false";
      case "bit", "varbit" -> "B'" + "1".repeat(row) + "'";
      case "date", "timestamp", "timestamptz" -> "'2024-01-0" + row + "'";
      case "time", "timetz" -> "'0" + row + ":00'";
      case "interval" -> "'" + row + " days'";
      case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
      case "inet", "cidr" -> "'10.0.0." + row + "'";
      case "macaddr" -> "'08:00:2b:01:02:0" + row + "'";
      case "bytea" -> "'\\x0" + row + "'";
      case "point" -> "'(" + row + "," + row + ")'";
      case "box" -> "'(" + row + "," + row + "),(0,0)'";
      case "circle" -> "'<(" + row + "," + row + "),1>'";
      case "int4range", "int8range", "numrange" -> "'[" + row + "," + (row + 1) + ")'";
      case "daterange", "tsrange", "tstzrange" ->
          "'[2024-01-0" + row + ",2024-01-0" + (row + 1) + ")'";
      default -> "'" + row + "'";
    };
  }
}
