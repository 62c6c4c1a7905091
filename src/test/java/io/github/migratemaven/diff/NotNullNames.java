package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 18 leaves the names of NOT NULLs when tables and columns are renamed, and children get
 * those of their parents: that is the one thing in which a schema that was reached may differ.
 */
final class NotNullNames {

  private NotNullNames() {}

  /** The schema that was reached, such names as they are wanted. */
  static Catalog settled(Pair<Catalog> catalogs) {
    Map<ColumnName, Column> wanted = new HashMap<>();
    for (Table table : catalogs.after().tables()) {
      table
          .columns()
          .forEach(column -> wanted.put(new ColumnName(table.name(), column.name()), column));
    }
    Catalog reached = catalogs.before();
    return reached
        .withTables(reached.tables().stream().map(table -> settled(table, wanted)).toList())
        .withDomains(
            reached.domains().stream()
                .map(domain -> settled(domain, catalogs.after().domains()))
                .toList());
  }

  private static Table settled(Table table, Map<ColumnName, Column> wanted) {
    return table.withColumns(
        table.columns().stream()
            .map(column -> settled(column, wanted.get(new ColumnName(table.name(), column.name()))))
            .toList());
  }

  private static Domain settled(Domain domain, List<Domain> wanted) {
    return wanted.stream()
        .filter(after -> after.name().equals(domain.name()))
        .filter(after -> !NotNullDiff.comparedDomain(new Pair<>(domain, after)).differIn(d -> d))
        .findFirst()
        .orElse(domain);
  }

  private static Column settled(Column column, @Nullable Column wanted) {
    return wanted == null || NotNullDiff.compared(new Pair<>(column, wanted)).differIn(each -> each)
        ? column
        : wanted;
  }
}
