package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Applied;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.postgres.DatabaseAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything in which a development database differs from the branch at hand: unfinished, edited,
 * missing migrations, and drift.
 */
final class Divergence {

  private final HistoryState state;
  private final Drift drift;
  private final DatabaseAddress database;

  Divergence(HistoryState state, Drift drift, DatabaseAddress database) {
    this.state = state;
    this.drift = drift;
    this.database = database;
  }

  /** Fails with all reasons at once, since one act may settle several. */
  void requireNone() {
    List<String> reasons = reasons();
    if (reasons.isEmpty()) {
      return;
    }
    Problem problem =
        Problem.of(ErrorCode.M411, "Database " + database + " differs from this branch.")
            .at(reasons)
            .state("Nothing was written, and nothing was run on it.");
    throw choices().stream().reduce(problem, Problem::next, (left, right) -> right).raise();
  }

  private List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (LedgerRow row : unfinished()) {
      reasons.add("unfinished  " + row.name() + " began " + row.startedAt() + " and did not end");
    }
    for (Applied applied : state.edited()) {
      reasons.add("edited      " + applied.migration().name() + " was changed after it ran here");
    }
    for (LedgerRow row : state.missing()) {
      reasons.add("missing     " + row.name() + " ran here and is not in this branch");
    }
    if (!drift.sql().isEmpty()) {
      reasons.add(
          "drift       the database was changed by other means than its migrations, as if by");
      drift.sql().forEach(line -> reasons.add("  " + line));
    }
    return reasons;
  }

  private List<NextStep> choices() {
    List<NextStep> choices = new ArrayList<>();
    if (!unfinished().isEmpty()) {
      choices.add(NextStep.goal("Go on with an unfinished migration", "deploy"));
    }
    if (!state.edited().isEmpty()) {
      choices.add(
          NextStep.text(
              "Take back an edit",
              "restore the file from version control, and write a new migration for what it was to do"));
    }
    if (!state.missing().isEmpty()) {
      choices.add(
          NextStep.text("Get what is missing", "switch to the branch that has it, or merge it"));
    }
    if (!drift.sql().isEmpty()) {
      choices.add(
          NextStep.text(
              "Keep the drift",
              "put the statements above into a migration of their own, and into the schema"));
      choices.add(
          NextStep.text(
              "Or take it back", "run the reverse of the statements above on the database"));
    }
    choices.add(
        NextStep.text(
            "Or begin anew", "give dev an empty database; its data is lost to you, so look first"));
    return choices;
  }

  private List<LedgerRow> unfinished() {
    List<LedgerRow> rows = new ArrayList<>(state.failed());
    rows.addAll(state.unfinished());
    return rows;
  }
}
