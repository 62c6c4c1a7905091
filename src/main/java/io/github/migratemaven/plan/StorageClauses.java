package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.AccessMethod;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.ForeignSource;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.TableStorage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses by which tables, materialized views and their columns are kept otherwise. */
final class StorageClauses {

  private StorageClauses() {}

  /** All but the replica identity, which may need an index that is not there yet. */
  static List<Clause> of(Pair<TableStorage> storage) {
    List<Clause> clauses = new ArrayList<>();
    if (storage.differIn(TableStorage::unlogged)) {
      clauses.add(new StorageClause.SetLogging(storage.after().unlogged()));
    }
    if (storage.differIn(TableStorage::accessMethod)) {
      clauses.add(new StorageClause.SetAccessMethod(name(storage.after().accessMethod())));
    }
    if (storage.differIn(TableStorage::tablespace)) {
      clauses.add(new StorageClause.SetTablespace(storage.after().tablespace()));
    }
    if (storage.differIn(TableStorage::parameters)) {
      clauses.add(new StorageClause.SetParameters(storage.map(TableStorage::parameters)));
    }
    ForeignSource before = storage.before().foreign();
    ForeignSource after = storage.after().foreign();
    if (before != null && after != null && !before.options().equals(after.options())) {
      clauses.add(
          new StorageClause.SetForeignOptions(new Pair<>(before.options(), after.options())));
    }
    return clauses;
  }

  static Clause of(ReplicaIdentity identity) {
    return new StorageClause.SetReplicaIdentity(identity);
  }

  /** Of columns that were just made. */
  static List<Clause> ofNew(List<Column> columns) {
    List<Clause> clauses = new ArrayList<>();
    columns.forEach(column -> ofNew(column, clauses));
    return clauses;
  }

  /** Of a column that a child has of its parent. */
  static void ofNew(Column column, Column parent, List<? super ColumnClause.Keep> clauses) {
    ColumnStorage created = column.storage().asCreatedUnder(parent.storage());
    add(column.name(), new Pair<>(created, column.storage()), clauses);
  }

  static void ofNew(Column column, List<? super ColumnClause.Keep> clauses) {
    add(column.name(), new Pair<>(column.storage().asCreated(), column.storage()), clauses);
  }

  /** Of a column that exists on both sides and keeps its type. */
  static void of(Pair<Column> column, List<? super ColumnClause.Keep> clauses) {
    add(column.after().name(), column.map(Column::storage), clauses);
  }

  /** Of a column that exists on both sides and gets another type, or its own once more. */
  static void ofRetyped(Pair<Column> column, List<? super ColumnClause.Keep> clauses) {
    Pair<ColumnStorage> storage = column.map(Column::storage);
    add(
        column.after().name(),
        new Pair<>(storage.before().withTypeOf(storage.after()), storage.after()),
        clauses);
  }

  private static void add(
      String column, Pair<ColumnStorage> storage, List<? super ColumnClause.Keep> clauses) {
    if (storage.differIn(side -> side)) {
      clauses.add(new ColumnClause.Keep(column, storage));
    }
  }

  private static @Nullable String name(@Nullable AccessMethod method) {
    return method == null ? null : method.name();
  }
}
