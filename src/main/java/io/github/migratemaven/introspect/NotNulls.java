package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.NotNull.Descent;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** NOT NULL constraints that are more than the two words; none on a server before 18. */
final class NotNulls implements CatalogQuery {

  private final Tables tables;
  private final Map<ColumnKey, NotNull> found = new HashMap<>();

  /**
   * None so far.
   *
   * @param tables must have been read before any row is added
   */
  NotNulls(Tables tables) {
    this.tables = tables;
  }

  @Override
  public String file() {
    return "not_nulls";
  }

  @Override
  public void accept(Row row) throws SQLException {
    long table = row.number("table_oid");
    Optional<QualifiedName> name = tables.name(table);
    if (name.isPresent()) {
      ColumnKey key = new ColumnKey(table, (int) row.number("number"));
      found.put(key, notNull(row, new ColumnName(name.get(), row.text("column"))));
    }
  }

  /** The column with all that is known of its NOT NULL. */
  Column on(ColumnKey key, Column column) {
    NotNull notNull = found.get(key);
    return notNull == null ? column : column.withRequired(notNull);
  }

  private NotNull notNull(Row row, ColumnName column) throws SQLException {
    String name = row.text("name");
    boolean inherited = row.flag("inherited");
    return new NotNull(
        name,
        isAutomatic(name, column),
        row.flag("no_inherit"),
        row.flag("validated"),
        descent(inherited, row.flag("local")),
        // What a table has of its parents is read with them, without its comment.
        inherited ? null : row.textOrNull("comment"));
  }

  /** LIKE copies names, and children get those of their parents. */
  private boolean isAutomatic(String name, ColumnName column) {
    if (DefaultNames.isOfNotNull(name, column)) {
      return true;
    }
    int end = name.lastIndexOf("_" + column.column() + "_not_null");
    return end > 0
        && DefaultNames.isOfNotNull(
            name, new ColumnName(column.table().sibling(name.substring(0, end)), column.column()))
        && tables.areCalled(name.substring(0, end));
  }

  private static Descent descent(boolean inherited, boolean local) {
    if (!inherited) {
      return Descent.OWN;
    }
    return local ? Descent.BOTH : Descent.INHERITED;
  }
}
