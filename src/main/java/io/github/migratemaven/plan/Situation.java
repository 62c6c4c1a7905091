package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.EnumChange;
import io.github.migratemaven.diff.TableChange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one change must know of all the others. */
final class Situation {

  private final Pair<Catalog> catalogs;
  private final Pair<Map<QualifiedName, Table>> tables;
  private final Set<QualifiedName> goneTables;
  private final Set<ColumnName> goneColumns;
  private final Set<QualifiedName> rebuiltTypes;
  private final boolean rebuildsOnlyEnums;

  Situation(List<Change> changes, Pair<Catalog> catalogs) {
    this.catalogs = catalogs;
    this.tables = catalogs.map(Situation::byName);
    this.goneTables = collect(changes, TableChange.Drop.class, drop -> drop.table().name());
    this.goneColumns =
        new LinkedHashSet<>(
            collect(changes, ColumnChange.Drop.class, ColumnChange.Drop::columnName));
    goneColumns.addAll(recreatedColumns(changes));
    this.rebuiltTypes =
        collect(changes, EnumChange.Rebuild.class, rebuild -> rebuild.type().after().name());
    int enums = rebuiltTypes.size();
    rebuiltTypes.addAll(collect(changes, DomainChange.Rebuild.class, DomainChange::subject));
    rebuiltTypes.addAll(collect(changes, CompositeChange.Rebuild.class, CompositeChange::subject));
    this.rebuildsOnlyEnums = rebuiltTypes.size() == enums;
  }

  static Set<ColumnName> recreatedColumns(List<Change> changes) {
    return collect(changes, ColumnChange.Recreate.class, ColumnChange.Recreate::columnName);
  }

  /** Both sides. */
  Pair<Catalog> catalogs() {
    return catalogs;
  }

  /** Whether a column ends, alone or with its table, even if it comes back. */
  boolean isGone(ColumnName column) {
    return goneTables.contains(column.table()) || goneColumns.contains(column);
  }

  /** Whether a column begins here: new, with a new table, or made again. */
  boolean isNew(ColumnName column) {
    return isGone(column) || columnOf(tables.before(), column).isEmpty();
  }

  /** The column as it shall be. */
  Optional<Column> columnAfter(ColumnName column) {
    return columnOf(tables.after(), column);
  }

  /** The types that are made anew under their names. */
  Set<QualifiedName> rebuiltTypes() {
    return rebuiltTypes;
  }

  /** Whether no domain and no composite type is rebuilt. */
  boolean rebuildsOnlyEnums() {
    return rebuildsOnlyEnums;
  }

  /** Whether a column's type is rebuilt. */
  boolean usesRebuiltType(Column column) {
    return rebuiltTypes.contains(column.type().element());
  }

  /** Whether a table has, before, a column of a type that is rebuilt. */
  boolean usesRebuiltType(QualifiedName table) {
    Table before = tables.before().get(table);
    return before != null && before.columns().stream().anyMatch(this::usesRebuiltType);
  }

  private static Map<QualifiedName, Table> byName(Catalog catalog) {
    Map<QualifiedName, Table> tables = new LinkedHashMap<>();
    catalog.tables().forEach(table -> tables.put(table.name(), table));
    return tables;
  }

  private static Optional<Column> columnOf(Map<QualifiedName, Table> tables, ColumnName name) {
    return Optional.ofNullable(tables.get(name.table())).stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.name().equals(name.column()))
        .findFirst();
  }

  private static <C extends Change, R> Set<R> collect(
      List<Change> changes, Class<C> kind, Function<C, R> part) {
    return changes.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(part)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
