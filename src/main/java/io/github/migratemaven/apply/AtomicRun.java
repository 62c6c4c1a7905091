package io.github.migratemaven.apply;

import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.RowState;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.script.ScriptRunner;
import io.github.migratemaven.script.SessionHygiene;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs a script and its ledger row in one transaction: both are there afterwards, or neither.
 *
 * <p>The row goes first because the script may take away the right to write it, by a SET ROLE.
 */
final class AtomicRun {

  /** Tells our own failure rows from those that a person resolved. */
  private static final String MARKER = "migrate-maven-plugin: failed and rolled back completely";

  private final Target target;
  private final Run run;
  private @Nullable LedgerRow begun;

  AtomicRun(Target target, Run run) {
    this.target = target;
    this.run = run;
  }

  /**
   * Runs it.
   *
   * @param next what runs behind it, which is begun in the message that commits this: a round trip
   *     less for each migration; or null
   */
  void run(Script script, @Nullable AtomicRun next) {
    LedgerRow row = begun == null ? begin(newRow()) : begun;
    try {
      new ScriptRunner(target.connection(), target.listener()).run(script);
    } catch (ScriptFailure e) {
      throw failed(row.startedAt(), e);
    }
    commit(row, next);
  }

  private LedgerRow newRow() {
    Instant started = target.now();
    return LedgerRow.applied(UUID.randomUUID().toString(), run.migration(), started, started);
  }

  private String beginning(LedgerRow row) {
    return "BEGIN; " + target.ledger().insertion(row);
  }

  private RuntimeException failed(Instant started, ScriptFailure e) {
    List<String> lines = e.failure().lines();
    if (e.connectionLost()) {
      return Failures.lostBeforeCommit(target, run, lines, e);
    }
    if (e.isTransactionRefused()) {
      forget(e);
      return new TransactionRefused(e);
    }
    recordFailure(started, lines);
    return Failures.rolledBack(target, run, lines, e);
  }

  private LedgerRow begin(LedgerRow row) {
    try {
      target.execute(beginning(row));
      return row;
    } catch (SQLException e) {
      List<String> lines = List.of(String.valueOf(e.getMessage()));
      throw target.isLost(e) ? Failures.lostBeforeCommit(target, run, lines, e) : target.trouble(e);
    }
  }

  /**
   * Deferred constraints are checked here, so this fails like a statement of the script. The
   * session is put in order in the same message. When the next one begins there, too, PostgreSQL
   * makes all that follows the COMMIT one transaction: should that one be rolled back, so is the
   * order, and {@link #recordFailure} or {@link #forget} restore it.
   */
  private void commit(LedgerRow row, @Nullable AtomicRun next) {
    String end = "COMMIT; " + SessionHygiene.restoring(target.schema());
    try {
      if (next == null) {
        target.execute(end);
      } else {
        LedgerRow itsRow = next.newRow();
        target.execute(end + "; " + next.beginning(itsRow));
        next.begun = itsRow;
      }
    } catch (SQLException e) {
      List<String> lines = Failures.atCommit(run, e);
      if (target.isLost(e)) {
        throw Failures.lostAtCommit(target, run, lines, e);
      }
      if (isRecorded(row)) {
        throw target.trouble(e);
      }
      recordFailure(row.startedAt(), lines);
      throw Failures.rolledBack(target, run, lines, e);
    }
  }

  /** Whether it was not the COMMIT that failed but what was sent with it. */
  private boolean isRecorded(LedgerRow row) {
    try {
      target.rollBack();
      return target.ledger().has(target.connection(), row);
    } catch (SQLException e) {
      throw target.trouble(e);
    }
  }

  private void forget(ScriptFailure e) {
    try {
      target.rollBack();
      SessionHygiene.restore(target.connection(), target.schema());
    } catch (SQLException trouble) {
      throw Failures.notRecorded(target, run, e.failure().lines(), trouble);
    }
  }

  /** A repeated failure of the same script updates its row, so that retries leave no heap. */
  private void recordFailure(Instant started, List<String> lines) {
    String logs = MARKER + "\n" + String.join("\n", lines);
    try {
      target.rollBack();
      SessionHygiene.restore(target.connection(), target.schema());
      Optional<LedgerRow> earlier = earlierFailure();
      String id = earlier.map(LedgerRow::id).orElseGet(() -> UUID.randomUUID().toString());
      LedgerRow row = LedgerRow.rolledBack(id, run.migration(), started, target.now(), logs);
      if (earlier.isPresent()) {
        target.ledger().update(target.connection(), row);
      } else {
        target.ledger().insert(target.connection(), row);
      }
    } catch (SQLException e) {
      throw Failures.notRecorded(target, run, lines, e);
    }
  }

  private Optional<LedgerRow> earlierFailure() {
    String checksum = run.migration().checksum();
    return run.rows().stream()
        .filter(row -> row.name().equals(run.migration().name()))
        .filter(row -> row.state() == RowState.ROLLED_BACK && row.checksum().equals(checksum))
        .filter(row -> row.logs() != null && row.logs().startsWith(MARKER))
        .findFirst();
  }
}
