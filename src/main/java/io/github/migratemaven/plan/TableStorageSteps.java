package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.ReplicaIdentity.Mode;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.StorageChange;
import java.util.List;

/** The clauses of tables that are kept otherwise. */
record TableStorageSteps(TableAlteration alteration, Situation situation) {

  void add(StorageChange change) {
    Pair<TableStorage> storage = change.storage();
    alteration.storage.addAll(StorageClauses.of(storage));
    ReplicaIdentity after = storage.after().replicaIdentity();
    if (!storage.differIn(TableStorage::replicaIdentity) && !isLost(change.table(), after)) {
      return;
    }
    boolean leavesIndex = storage.before().replicaIdentity().mode() == Mode.INDEX;
    if (leavesIndex && after.mode() != Mode.INDEX) {
      // Its columns may become nullable.
      alteration.earlyClauses.add(StorageClauses.of(after));
      return;
    }
    if (leavesIndex && losesNotNull(change.tables())) {
      alteration.earlyClauses.add(StorageClauses.of(ReplicaIdentity.DEFAULT));
    }
    alteration.replicaIdentity.add(StorageClauses.of(after));
  }

  /** Of a new table. */
  static List<Step> identityOf(QualifiedName table, TableStorage storage) {
    return storage.replicaIdentity().equals(ReplicaIdentity.DEFAULT)
        ? List.of()
        : List.of(
            new TableStep.Alter(
                StepKind.SET_REPLICA_IDENTITY,
                table,
                List.of(StorageClauses.of(storage.replicaIdentity()))));
  }

  /** It goes with its index. */
  private boolean isLost(QualifiedName table, ReplicaIdentity identity) {
    return identity.index() != null && situation.isMadeAgain(table.sibling(identity.index()));
  }

  private static boolean losesNotNull(Pair<Table> table) {
    return Matching.of(table.map(Table::columns), Column::name).kept().stream()
        .anyMatch(column -> column.before().notNull() && !column.after().notNull());
  }
}
