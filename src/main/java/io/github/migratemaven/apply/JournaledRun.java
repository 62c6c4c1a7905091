package io.github.migratemaven.apply;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.history.Journal;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.script.ScriptRunner;
import io.github.migratemaven.script.ScriptStatement;
import io.github.migratemaven.script.SessionHygiene;
import io.github.migratemaven.script.StatementKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Runs a script statement by statement that cannot run in one transaction, and writes down how far
 * it came, so that the next run neither repeats nor skips a statement.
 *
 * <p>A statement that can run in a transaction is committed together with its entry in the journal.
 * Between the script's own BEGIN and COMMIT the journal is written just before the COMMIT, inside
 * the same transaction. What is left are statements that the server refuses in a transaction: these
 * are written down before and after, and a later run has to find out about one that was only
 * started.
 */
final class JournaledRun {

  private static final Pattern CHAIN =
      Pattern.compile("^(?:COMMIT|END)\\b.*\\bAND\\s+CHAIN\\b", Pattern.CASE_INSENSITIVE);

  private final Target target;
  private final Run run;
  private final Script script;
  private final List<ScriptStatement> statements;
  private final ScriptRunner runner;
  private final LedgerRow row;
  private final JournalWriter writer;
  private final JournalProgress progress;

  JournaledRun(Target target, Run run, Script script) {
    this.target = target;
    this.run = run;
    this.script = script;
    this.statements = script.statements();
    this.runner = new ScriptRunner(target.connection(), target.listener());
    this.row =
        run.unfinishedRow()
            .map(earlier -> earlier.withChecksumOf(run.migration()))
            .orElseGet(this::newRow);
    this.writer = new JournalWriter(target, row, script);
    this.progress = new JournalProgress(statements);
  }

  void run() {
    try {
      begin();
      while (progress.done() < statements.size()) {
        runNext();
      }
      finish();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  private LedgerRow newRow() {
    Migration migration = run.migration();
    return LedgerRow.unfinished(
        UUID.randomUUID().toString(), migration, target.now(), Journal.of(statements.size()));
  }

  private void begin() throws SQLException {
    Optional<LedgerRow> earlier = run.unfinishedRow();
    if (earlier.isEmpty()) {
      target.ledger().insert(target.connection(), row);
      return;
    }
    Resumption resumption =
        new Resumption(target, earlier.get(), earlier.get().journal().orElseThrow(), script);
    resumption.check(progress);
    target.listener().on(new Event.Note(resumption.note()));
    resumption.restart(runner, progress);
    writer.write(progress.journal());
  }

  private void runNext() throws SQLException {
    ScriptStatement statement = statements.get(progress.done());
    boolean control = statement.kind() == StatementKind.TRANSACTION_CONTROL;
    if (control) {
      steer(statement);
    } else if (target.isInTransaction()) {
      send(statement);
      progress.advance();
    } else if (statement.kind() == StatementKind.OUTSIDE_TRANSACTION) {
      runOutside(statement);
    } else {
      runAlone(statement);
    }
  }

  /** BEGIN, COMMIT and their kin. What a transaction holds is done when that is committed. */
  private void steer(ScriptStatement statement) throws SQLException {
    boolean wasInside = target.isInTransaction();
    if (wasInside) {
      writer.write(progress.after());
    }
    send(statement);
    progress.advance();
    if (target.isInTransaction()) {
      if (CHAIN.matcher(statement.text()).find()) {
        progress.commit();
      }
    } else if (wasInside) {
      // After a COMMIT this is there already; a ROLLBACK undid it with the rest.
      progress.commit();
      writer.write(progress.journal());
    }
  }

  private void runAlone(ScriptStatement statement) throws SQLException {
    writer.beginWith(progress.after());
    try {
      runner.run(script, statement);
    } catch (ScriptFailure e) {
      if (!e.connectionLost() && e.isTransactionRefused()) {
        target.rollBack();
        runOutside(statement);
        return;
      }
      throw failed(e);
    }
    commit(statement);
    progress.advance();
    progress.commit();
  }

  private void commit(ScriptStatement statement) throws SQLException {
    try {
      target.execute("COMMIT");
    } catch (SQLException e) {
      if (target.isLost(e)) {
        throw e;
      }
      List<String> lines = Failures.atCommit(run, e);
      writeFailure(statement, lines);
      throw Failures.stopped(target, run, progress.journal(), statement, lines, e);
    }
  }

  private void runOutside(ScriptStatement statement) throws SQLException {
    writer.write(progress.started(statement));
    send(statement);
    progress.advance();
    progress.commit();
    writer.write(progress.journal());
  }

  private void send(ScriptStatement statement) throws SQLException {
    try {
      runner.run(script, statement);
    } catch (ScriptFailure e) {
      throw failed(e);
    }
  }

  private RuntimeException failed(ScriptFailure e) throws SQLException {
    List<String> lines = e.failure().lines();
    progress.returnToCommitted();
    if (e.connectionLost()) {
      return Failures.lostInJournal(target, run, progress.journal(), lines, e);
    }
    writeFailure(e.statement(), lines);
    return Failures.stopped(target, run, progress.journal(), e.statement(), lines, e);
  }

  private void writeFailure(ScriptStatement statement, List<String> lines) throws SQLException {
    target.rollBack();
    SessionHygiene.restore(target.connection(), target.schema());
    writer.write(progress.failed(statement, String.join("\n", lines)));
  }

  private void finish() throws SQLException {
    if (target.isInTransaction()) {
      leftOpen();
    }
    SessionHygiene.restore(target.connection(), target.schema());
    target.ledger().update(target.connection(), row.finished(target.now()));
  }

  /** A BEGIN without its COMMIT: keeping what it holds would be a guess. */
  private void leftOpen() throws SQLException {
    ScriptStatement last = statements.get(statements.size() - 1);
    List<String> lines =
        List.of(script.label() + ":" + last.line() + ": the script ends inside its transaction");
    progress.returnToCommitted();
    writeFailure(last, lines);
    throw Failures.stopped(
        target, run, progress.journal(), last, lines, new SQLException("No COMMIT."));
  }

  private RuntimeException trouble(SQLException e) {
    progress.returnToCommitted();
    return target.isLost(e)
        ? Failures.lostInJournal(
            target, run, progress.journal(), List.of(String.valueOf(e.getMessage())), e)
        : target.trouble(e);
  }
}
