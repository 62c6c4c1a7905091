package io.github.migratemaven.apply;

import io.github.migratemaven.history.HistoryState;
import java.util.List;

/**
 * What a run did.
 *
 * @param before how directory and ledger compared when the lock had been taken
 * @param applied what was applied, in order; empty when nothing was pending
 */
public record ApplyResult(HistoryState before, List<AppliedMigration> applied) {

  public ApplyResult {
    applied = List.copyOf(applied);
  }
}
