package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.Table;
import java.util.List;
import java.util.Optional;

/** Compares how a table is kept. */
final class StorageDiff {

  private StorageDiff() {}

  /**
   * The change, if there is any.
   *
   * @param changes what else changes about the table
   */
  static Optional<Change> between(Pair<Table> table, List<Change> changes) {
    Pair<Table> followed = new Pair<>(followed(table.before(), changes), table.after());
    return followed.differIn(Table::storage)
        ? Optional.of(new StorageChange(followed))
        : Optional.empty();
  }

  /** A replica identity follows its index when that is renamed. */
  private static Table followed(Table table, List<Change> changes) {
    String index = table.storage().replicaIdentity().index();
    return changes.stream()
        .flatMap(change -> renamed(change).stream())
        .filter(names -> names.before().equals(index))
        .findFirst()
        .map(names -> withIdentity(table, names.after()))
        .orElse(table);
  }

  private static Optional<Pair<String>> renamed(Change change) {
    if (change instanceof IndexChange.Rename rename) {
      return Optional.of(rename.index().map(Index::name));
    }
    return change instanceof ConstraintChange.Rename rename
        ? Optional.of(rename.constraint().map(Constraint::name))
        : Optional.empty();
  }

  private static Table withIdentity(Table table, String index) {
    return table.withStorage(
        table
            .storage()
            .withReplicaIdentity(new ReplicaIdentity(ReplicaIdentity.Mode.INDEX, index)));
  }
}
