package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.EnumChange;
import io.github.migratemaven.diff.TableChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one change must know of all the others.
 *
 * @param catalogs both sides
 * @param goneTables tables to be dropped
 * @param goneColumns columns to be dropped, also those that come back
 * @param rebuiltEnums enums that a new type replaces
 */
record Situation(
    Pair<Catalog> catalogs,
    Set<QualifiedName> goneTables,
    Set<ColumnName> goneColumns,
    Set<QualifiedName> rebuiltEnums) {

  static Situation of(List<Change> changes, Pair<Catalog> catalogs) {
    return new Situation(
        catalogs,
        collect(changes, TableChange.Drop.class, drop -> drop.table().name()),
        goneColumns(changes),
        collect(changes, EnumChange.Rebuild.class, rebuild -> rebuild.type().after().name()));
  }

  /** Whether a column ends, alone or with its table, even if it comes back. */
  boolean isGone(ColumnName column) {
    return goneTables.contains(column.table()) || goneColumns.contains(column);
  }

  /** Whether a column has, before, a type that is rebuilt. */
  boolean usesRebuiltEnum(Column column) {
    return rebuiltEnums.contains(column.type().element());
  }

  /** Whether a table has, before, a column of a type that is rebuilt. */
  boolean usesRebuiltEnum(Table table) {
    return table.columns().stream().anyMatch(this::usesRebuiltEnum);
  }

  /** Whether a column begins here: new, with a new table, or made again. */
  boolean isNew(ColumnName column) {
    return isGone(column) || columnOf(catalogs.before(), column).isEmpty();
  }

  /** The column as it shall be. */
  Optional<Column> columnAfter(ColumnName column) {
    return columnOf(catalogs.after(), column);
  }

  private static Optional<Column> columnOf(Catalog catalog, ColumnName name) {
    return catalog.tables().stream()
        .filter(table -> table.name().equals(name.table()))
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.name().equals(name.column()))
        .findFirst();
  }

  private static Set<ColumnName> goneColumns(List<Change> changes) {
    Set<ColumnName> gone =
        new LinkedHashSet<>(
            collect(changes, ColumnChange.Drop.class, ColumnChange.Drop::columnName));
    gone.addAll(collect(changes, ColumnChange.Recreate.class, ColumnChange.Recreate::columnName));
    return gone;
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
