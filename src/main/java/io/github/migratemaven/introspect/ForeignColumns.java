package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ForeignOptions;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The options that columns of foreign tables have. */
final class ForeignColumns implements CatalogQuery {

  private final Map<ColumnKey, ForeignOptions> byColumn = new HashMap<>();

  @Override
  public String file() {
    return "foreign_columns";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byColumn.put(
        new ColumnKey(row.number("table_oid"), (int) row.number("number")),
        ForeignOptionRows.of(row));
  }

  /** The column with its options. */
  Column complete(ColumnKey key, Column column) {
    ForeignOptions options = byColumn.get(key);
    return options == null ? column : column.withStorage(column.storage().withForeign(options));
  }
}
