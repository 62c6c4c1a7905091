package io.github.migratemaven.snapshot;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.script.SessionHygiene;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs migrations on a shadow database as {@code deploy} would on a real one, without a ledger. */
final class Replay {

  private final Connection connection;
  private final String defaultSchema;
  private final ClusterStubs stubs;
  private final ShadowRunner runner;

  Replay(Connection connection, String defaultSchema, ClusterStubs stubs, Listener listener) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
    this.stubs = stubs;
    this.runner = new ShadowRunner(connection, listener);
  }

  /** Runs migrations in order, each committed. */
  void run(List<Migration> migrations) {
    try {
      for (Migration migration : migrations) {
        run(migration);
      }
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow", e);
    }
  }

  private void run(Migration migration) throws SQLException {
    try {
      runCommitted(migration.script());
    } catch (ScriptFailure failure) {
      throw ShadowLacks.in(failure).orElseGet(() -> doesNotReplay(migration.name(), failure));
    }
  }

  /**
   * Runs one script, and what it does stays.
   *
   * @throws ScriptFailure when it does not run
   */
  void runCommitted(Script script) throws SQLException {
    connection.setAutoCommit(!script.isAtomic());
    try {
      runMended(script);
      if (script.isAtomic()) {
        connection.commit();
      }
    } finally {
      abandon(script);
      SessionHygiene.restore(connection, defaultSchema);
    }
  }

  private void runMended(Script script) throws SQLException {
    while (true) {
      try {
        runner.run(script);
        return;
      } catch (ScriptFailure failure) {
        if (!stubs.mend(failure)) {
          throw failure;
        }
        connection.rollback();
      }
    }
  }

  /**
   * Runs one script in whatever transaction is open.
   *
   * @throws ScriptFailure when it does not run
   */
  void runInOpenTransaction(Script script) {
    runner.run(script);
  }

  private void abandon(Script script) throws SQLException {
    if (script.isAtomic()) {
      connection.rollback();
    }
    connection.setAutoCommit(true);
  }

  private static RuntimeException doesNotReplay(String name, ScriptFailure failure) {
    return Problem.of(
            ErrorCode.P3006, "Migration " + name + " does not run on an empty shadow database.")
        .at(failure.failure().lines())
        .state("Only the shadow was touched; nothing was written.")
        .next(
            NextStep.text(
                "",
                "Correct "
                    + name
                    + "/migration.sql if no database has it yet; else write what it relies on"
                    + " into an earlier migration."))
        .raise(failure);
  }
}
