package io.github.migratemaven.apply;

import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import java.util.List;

/**
 * Where a run stands: what the messages about a failure need.
 *
 * @param migrations all that this run is to apply
 * @param index the one at work, from 0
 * @param rows the ledger as it was when the run began
 */
record Run(List<Migration> migrations, int index, List<LedgerRow> rows) {

  Run {
    migrations = List.copyOf(migrations);
    rows = List.copyOf(rows);
  }

  Migration migration() {
    return migrations.get(index);
  }

  /** {@code 2 of 4 migrations of this run applied and kept, this one undone, 1 not started.} */
  String state(String thisOne) {
    int rest = migrations.size() - index - 1;
    return index
        + " of "
        + migrations.size()
        + (migrations.size() == 1 ? " migration" : " migrations")
        + " of this run applied and kept, this one "
        + thisOne
        + ", "
        + rest
        + " not started.";
  }
}
