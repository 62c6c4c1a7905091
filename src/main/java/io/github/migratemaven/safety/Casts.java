package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types that columns get, as far as a database knows them before. */
final class Casts {

  private static final String BUILT_IN = "pg_catalog";

  private Casts() {}

  /** By column, as SQL. */
  static Map<ColumnName, String> of(List<Change> changes) {
    Map<ColumnName, String> casts = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof ColumnChange.Alter alter
          && alter.column().differIn(Column::type)
          && alter.column().after().type().element().schema().equals(BUILT_IN)) {
        casts.put(alter.columnName(), alter.column().after().type().sql());
      }
    }
    return casts;
  }
}
