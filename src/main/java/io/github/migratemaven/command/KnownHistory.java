package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Applied;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.postgres.DatabaseAddress;
import java.util.List;

/**
 * That the files at hand are what ran on a database: else replaying them does not show what its
 * history made, and their difference would be taken for a change by hand.
 */
record KnownHistory(DatabaseAddress database, HistoryState state) {

  private static final String UNTOUCHED =
      "Nothing was written, and nothing was run on the database.";

  /**
   * Fails when they are not.
   *
   * @throws io.github.migratemaven.error.MigrateException P3005 without a ledger, M308 when a
   *     migration ran that is not here, M307 when one was edited since
   */
  void require() {
    if (!state.hasLedger()) {
      throw noLedger();
    }
    if (!state.missing().isEmpty()) {
      throw missing(state.missing().stream().map(LedgerRow::name).toList());
    }
    if (!state.edited().isEmpty()) {
      throw edited(state.edited().stream().map(Applied::migration).map(Migration::name).toList());
    }
  }

  private RuntimeException noLedger() {
    Problem problem =
        Problem.of(
                ErrorCode.P3005,
                "Database " + database + " has no migration history to compare it with.")
            .state(UNTOUCHED);
    if (state.pending().isEmpty()) {
      return problem.next(NextStep.goal("Make it the beginning of a history", "baseline")).raise();
    }
    String first = state.pending().get(0).name();
    return problem
        .next(NextStep.goal("If it is empty", "deploy"))
        .next(
            NextStep.goal(
                "If what " + first + " makes is in it already", "resolve", "applied=" + first))
        .raise();
  }

  private RuntimeException missing(List<String> names) {
    return Problem.of(
            ErrorCode.M308, "Migrations ran on " + database + " that are not in this checkout.")
        .at(names)
        .state(UNTOUCHED)
        .next(NextStep.text("Get them", "check out the branch that was deployed there"))
        .next(NextStep.goal("If a folder is gone for good", "resolve", "missing=" + names.get(0)))
        .raise();
  }

  private RuntimeException edited(List<String> names) {
    return Problem.of(ErrorCode.M307, "Migrations were edited after they ran on " + database + ".")
        .at(names)
        .state(UNTOUCHED)
        .next(NextStep.text("Take the edit back", "restore the file from version control"))
        .next(NextStep.goal("If the edit makes no difference", "resolve", "edited=" + names.get(0)))
        .raise();
  }
}
