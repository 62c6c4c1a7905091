package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of the columns of each type; their tables may have other names afterwards. */
final class TypeUses {

  private final Pair<Map<QualifiedName, Set<String>>> columns;

  TypeUses(Pair<Catalog> catalogs) {
    this.columns = catalogs.map(TypeUses::columns);
  }

  /** Whether columns that had one type have the other, and no others do. */
  boolean areSame(QualifiedName before, QualifiedName after) {
    Set<String> users = columns.after().getOrDefault(after, Set.of());
    return !users.isEmpty() && users.equals(columns.before().get(before));
  }

  private static Map<QualifiedName, Set<String>> columns(Catalog catalog) {
    Map<QualifiedName, Set<String>> columns = new HashMap<>();
    for (Table table : catalog.tables()) {
      for (Column column : table.columns()) {
        columns
            .computeIfAbsent(column.type().element(), type -> new TreeSet<>())
            .add(column.name());
      }
    }
    return columns;
  }
}
