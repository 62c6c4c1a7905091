package io.github.migratemaven.apply;

import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.RowState;
import java.util.List;
import java.util.Optional;

/**
 * Where a run stands: what the messages about a failure need.
 *
 * @param migrations all that this run is to apply
 * @param index the one at work, from 0
 * @param rows the ledger's rows of earlier attempts, as they were when the run began
 */
record Run(List<Migration> migrations, int index, List<LedgerRow> rows) {

  Run {
    migrations = List.copyOf(migrations);
    rows = List.copyOf(rows);
  }

  Migration migration() {
    return migrations.get(index);
  }

  /** The ledger's row of an earlier run of this migration that can be resumed. */
  Optional<LedgerRow> unfinishedRow() {
    return rows.stream()
        .filter(row -> row.name().equals(migration().name()))
        .filter(row -> row.state() == RowState.UNFINISHED)
        .findFirst();
  }

  /** {@code 2 of 4 migrations of this run applied and kept, this one undone, 1 not started.} */
  String state(String thisOne) {
    int rest = migrations.size() - index - 1;
    return index
        + " of "
        + migrations.size()
        + " migrations of this run applied and kept, this one "
        + thisOne
        + ", "
        + rest
        + " not started.";
  }
}
