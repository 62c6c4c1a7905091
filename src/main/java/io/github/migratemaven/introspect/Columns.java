package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.NotNull;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of tables and views. */
final class Columns implements CatalogQuery {

  /** {@code attidentity}: a for ALWAYS, d for BY DEFAULT, empty for none. */
  private record Found(ColumnKey key, Column column, char identity, boolean inherited) {}

  private final Map<Long, List<Found>> byTable = new HashMap<>();
  private final Map<ColumnKey, String> names = new HashMap<>();
  private final ForeignColumns foreign;
  private final NotNulls notNulls;

  Columns(ForeignColumns foreign, NotNulls notNulls) {
    this.foreign = foreign;
    this.notNulls = notNulls;
  }

  @Override
  public String file() {
    return "columns";
  }

  @Override
  public void accept(Row row) throws SQLException {
    ColumnKey key = new ColumnKey(row.number("table_oid"), (int) row.number("number"));
    Column column =
        new Column(
            row.text("name"),
            row.type(),
            row.flag("not_null") ? NotNull.PLAIN : null,
            row.nameOrNull("collation_schema", "collation_name"),
            value(row),
            ColumnStorages.of(row),
            row.textOrNull("comment"));
    byTable
        .computeIfAbsent(key.table(), table -> new ArrayList<>())
        .add(new Found(key, column, row.letter("identity"), row.flag("inherited")));
    names.put(key, column.name());
  }

  List<Column> of(long table, Sequences sequences) {
    return byTable.getOrDefault(table, List.of()).stream()
        .map(found -> complete(found, sequences))
        .toList();
  }

  private Column complete(Found found, Sequences sequences) {
    Column column = foreign.complete(found.key(), withIdentity(found, sequences));
    return notNulls.on(found.key(), column);
  }

  /** The names of the columns that a table has of its parents only. */
  List<String> inherited(long table) {
    return byTable.getOrDefault(table, List.of()).stream()
        .filter(Found::inherited)
        .map(found -> found.column().name())
        .toList();
  }

  /** The names of columns by number, in the order given. */
  List<String> names(long table, Collection<Integer> numbers) {
    return numbers.stream().map(number -> name(new ColumnKey(table, number))).toList();
  }

  private String name(ColumnKey key) {
    String name = names.get(key);
    if (name == null) {
      throw new IllegalStateException("No column " + key);
    }
    return name;
  }

  private static Column withIdentity(Found found, Sequences sequences) {
    return found.identity() == ' '
        ? found.column()
        : found
            .column()
            .withValue(
                new ColumnValue.Identity(
                    found.identity() == 'a',
                    sequences.optionsOfIdentity(found.key()),
                    sequences.nameOfIdentity(found.key())));
  }

  private static ColumnValue value(Row row) throws SQLException {
    String expression = row.textOrNull("expression");
    if (expression == null) {
      return ColumnValue.NONE;
    }
    // attgenerated: s for stored, v for virtual (18), empty for an ordinary default.
    return switch (row.letter("generated")) {
      case 's' -> new ColumnValue.Generated(expression, true);
      case 'v' -> new ColumnValue.Generated(expression, false);
      default -> new ColumnValue.Default(expression);
    };
  }
}
