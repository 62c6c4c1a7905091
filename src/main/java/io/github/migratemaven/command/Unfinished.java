package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.postgres.DatabaseAddress;

/** Migrations that began and did not end: nobody knows yet what the database is. */
record Unfinished(HistoryState state, DatabaseAddress database) {

  /**
   * Fails with all of them at once.
   *
   * @throws io.github.migratemaven.error.MigrateException P3009
   */
  void requireNone() {
    if (state.failed().isEmpty() && state.unfinished().isEmpty()) {
      return;
    }
    Problem problem =
        Problem.of(
                ErrorCode.P3009,
                "A migration began on "
                    + database
                    + ", did not finish, and must be resolved first.")
            .state("Nothing was written, and nothing was run on it.");
    for (LedgerRow row : state.unfinished()) {
      problem =
          problem
              .at(row.name() + ", started " + row.startedAt() + ", can be resumed")
              .next(NextStep.goal("Go on with " + row.name(), "deploy"));
    }
    for (LedgerRow row : state.failed()) {
      problem =
          problem
              .at(row.name() + ", started " + row.startedAt())
              .next(
                  NextStep.goal(
                      "If all of it is in the database", "resolve", "applied=" + row.name()))
              .next(
                  NextStep.goal(
                      "If none of it is, or once you have undone it",
                      "resolve",
                      "rolledBack=" + row.name()));
    }
    throw problem.raise();
  }
}
