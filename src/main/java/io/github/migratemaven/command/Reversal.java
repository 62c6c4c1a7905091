package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Applied;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.script.ScriptRunner;
import io.github.migratemaven.script.SessionHygiene;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code -Ddrift=revert}, and the first half of {@code -Dredo}: the database becomes what some
 * migrations make. The reverse SQL is run, read back and recorded in one transaction; only where it
 * adds values to an enum and uses them does PostgreSQL want a commit in between.
 */
final class Reversal {

  private static final String UNTOUCHED = "Nothing was written, and the database was not changed.";

  private static final String ALL_BACK = "It was rolled back: the database is as it was.";

  private static final String VALUES_STAY =
      "It was rolled back; only enum values that had to be added before it stay.";

  private final Standing standing;
  private final Clock clock;
  private final Listener listener;
  private final String flag;
  private final Connection connection;

  /**
   * @param standing the database beside what those migrations make
   * @param flag what a person typed to have it
   */
  Reversal(Standing standing, Clock clock, Listener listener, String flag) {
    this.standing = standing;
    this.clock = clock;
    this.listener = listener;
    this.flag = flag;
    this.connection = standing.database().session().connection();
  }

  /**
   * Runs it; the advisory lock is held.
   *
   * @throws io.github.migratemaven.error.MigrateException M413 for a loss without consent, M414
   *     when rows stand in the way, M456 when the server refuses
   */
  DriftOutcome.Settlement run(BranchDifferences differences, @Nullable String acceptDataLoss)
      throws SQLException {
    requireNoObjection(differences, acceptDataLoss);
    Transition reverse = standing.reverse();
    reverse.requireAutomatic(
        NextStep.goal(
            "Begin anew, without the rows", "reset", "force=" + standing.database().name()));
    List<Script> scripts = reverse.scripts("the reverse SQL");
    List<String> changes = new ArrayList<>();
    if (!scripts.isEmpty()) {
      changes.add("The database was taken back to what " + goal() + ".");
    }
    try {
      connection.setAutoCommit(false);
      for (int i = 0; i < scripts.size(); i++) {
        if (i > 0) {
          connection.commit();
        }
        runOne(scripts.get(i), i == 0 ? ALL_BACK : VALUES_STAY);
      }
      requireTakenBack(scripts);
      changes.addAll(
          new LedgerSettlement(standing, standing.directory(), clock).run(differences, List.of()));
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      SessionHygiene.restore(connection, standing.snapshots().defaultSchema());
    }
    return new DriftOutcome.Settlement(changes, List.of());
  }

  private String goal() {
    List<Applied> kept = standing.state().applied();
    return kept.isEmpty()
        ? "it was before the first migration"
        : "the migrations up to " + kept.get(kept.size() - 1).migration().name() + " make";
  }

  private void requireNoObjection(BranchDifferences differences, @Nullable String acceptDataLoss) {
    if (!differences.compared()) {
      throw NotCompared.problem("taken back");
    }
    if (!differences.obstacles().isEmpty()) {
      throw Problem.of(ErrorCode.M414, "The database cannot be taken back with its rows.")
          .at(differences.obstacles().stream().map(Hazard::textHere).toList())
          .state(UNTOUCHED)
          .next(NextStep.text("", "Change or delete these rows, then run the same again."))
          .raise();
    }
    UnacceptedLosses losses = differences.unaccepted(acceptDataLoss);
    if (!losses.areNone()) {
      throw Problem.of(ErrorCode.M413, "Taking the database back would lose data.")
          .at(losses.lines())
          .state(UNTOUCHED)
          .next(
              NextStep.goal("Accept exactly this", "dev", flag, "acceptDataLoss=" + losses.items()))
          .raise();
    }
  }

  private void runOne(Script script, String state) {
    try {
      new ScriptRunner(connection, listener).run(script);
    } catch (ScriptFailure failure) {
      throw Problem.of(ErrorCode.M456, "The reverse SQL does not run on this database.")
          .at(failure.failure().lines())
          .state(state)
          .next(NextStep.text("", "Remove what is in the way, then run the same again."))
          .raise(failure);
    }
  }

  /** The same question that found the difference, asked inside the transaction. */
  private void requireTakenBack(List<Script> scripts) throws SQLException {
    if (scripts.isEmpty()) {
      return;
    }
    new Proof(scripts, standing.snapshots().defaultSchema())
        .require(
            standing
                .history()
                .from(
                    standing.database().live(standing.snapshots(), standing.history().catalog())));
  }
}
