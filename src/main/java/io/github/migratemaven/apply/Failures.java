package io.github.migratemaven.apply;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Journal;
import io.github.migratemaven.script.ScriptStatement;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What to say when a migration did not come to its end. */
final class Failures {

  private Failures() {}

  /** An atomic script failed: nothing of it is left. */
  static RuntimeException rolledBack(Target target, Run run, List<String> lines, Exception cause) {
    Problem problem =
        failed(run, "failed and was rolled back completely.", lines)
            .state(state(target, run, "undone"))
            .state("The rolled-back row does not block: no `resolve` is needed.");
    return new RowsAtFault(target.connection(), target.schema())
        .helped(ServerLacks.helped(problem, cause), cause)
        .next(again())
        .raise(cause);
  }

  /** A journaled script failed at a statement; those before it are kept. */
  static RuntimeException stopped(
      Target target,
      Run run,
      Journal journal,
      ScriptStatement statement,
      List<String> lines,
      Exception cause) {
    Problem problem =
        failed(run, "failed; it does not run in one transaction.", lines)
            .state(state(target, run, done(journal)))
            .state("The next deploy resumes it after the last statement done.");
    if (StartedIndex.of(statement.text()).isPresent()) {
      problem = problem.state("If an invalid index was left, the next deploy builds it again.");
    }
    return problem.next(again()).raise(cause);
  }

  /** The session ended while an atomic script ran: the server undoes it by itself. */
  static RuntimeException lostBeforeCommit(
      Target target, Run run, List<String> lines, Exception cause) {
    return lost(run, lines)
        .state(state(target, run, "not committed, so the server undoes it"))
        .next(NextStep.text("When the server is back", "Run the same deploy again."))
        .raise(cause);
  }

  /** The session ended while the server was told to commit. */
  static RuntimeException lostAtCommit(
      Target target, Run run, List<String> lines, Exception cause) {
    return lost(run, lines)
        .state(state(target, run, "either applied and recorded or undone, which is not known yet"))
        .next(NextStep.goal("See which, when the server is back", "status"))
        .next(NextStep.text("Then", "Run the same deploy again; it applies only what is missing."))
        .raise(cause);
  }

  /** The session ended while a journaled script ran. */
  static RuntimeException lostInJournal(
      Target target, Run run, Journal journal, List<String> lines, Exception cause) {
    return lost(run, lines)
        .state(state(target, run, done(journal) + " for certain"))
        .next(
            NextStep.text(
                "When the server is back",
                "Run the same deploy again; it reads the journal in the ledger and resumes."))
        .raise(cause);
  }

  /** A script failed and the ledger could not be told. */
  static RuntimeException notRecorded(
      Target target, Run run, List<String> lines, SQLException cause) {
    return failed(run, "failed, and the failure could not be recorded in the ledger.", lines)
        .at("While recording: " + cause.getMessage())
        .state(state(target, run, "undone, since it was not committed"))
        .next(NextStep.goal("See what was applied", "status"))
        .raise(cause);
  }

  /** What the server said to our COMMIT, placed at the end of the script. */
  static List<String> atCommit(Run run, SQLException e) {
    ServerErrorMessage words = e instanceof PSQLException p ? p.getServerErrorMessage() : null;
    String place = run.migration().file() + ": at the COMMIT after the last statement";
    if (words == null) {
      return List.of(place, String.valueOf(e.getMessage()));
    }
    String error = words.getSeverity() + " " + words.getSQLState() + ": " + words.getMessage();
    return words.getDetail() == null
        ? List.of(place, error)
        : List.of(place, error, "DETAIL: " + words.getDetail());
  }

  static String state(Target target, Run run, String thisOne) {
    return "State of " + target.address() + ": " + run.state(thisOne);
  }

  static String done(Journal journal) {
    return "stopped with " + journal.done() + " of " + journal.statements() + " statements done";
  }

  private static Problem failed(Run run, String how, List<String> lines) {
    return Problem.of(ErrorCode.P3018, "Migration " + run.migration().name() + " " + how).at(lines);
  }

  private static Problem lost(Run run, List<String> lines) {
    return Problem.of(
            ErrorCode.M310,
            "The session was lost while migration " + run.migration().name() + " ran.")
        .at(lines);
  }

  private static NextStep again() {
    return NextStep.text(
        "",
        "Fix the data and run the same deploy again, or correct this migration and deploy that.");
  }
}
