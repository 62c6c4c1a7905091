package io.github.migratemaven.seed;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.script.ScriptRunner;
import io.github.migratemaven.script.SessionHygiene;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A file of SQL, in one transaction unless it steers transactions itself.
 *
 * @param name what messages call it
 */
record ScriptStep(String name, Script script) implements Step {

  @Override
  public void run(SeedTarget target) throws StepFailed {
    try {
      if (script.isAtomic()) {
        runInOneTransaction(target);
      } else {
        runAsItSays(target);
      }
      SessionHygiene.restore(target.connection(), target.defaultSchema());
    } catch (SQLException e) {
      throw atCommit(e);
    }
  }

  private void runInOneTransaction(SeedTarget target) throws SQLException, StepFailed {
    Connection connection = target.connection();
    connection.setAutoCommit(false);
    try {
      new ScriptRunner(connection, target.listener()).run(script);
      // Deferred constraints are checked here.
      connection.commit();
      connection.setAutoCommit(true);
    } catch (ScriptFailure e) {
      if (!e.isTransactionRefused()) {
        throw failed("failed and was rolled back completely.", e.failure().lines(), "undone", e);
      }
      connection.rollback();
      connection.setAutoCommit(true);
      runAsItSays(target);
    }
  }

  private void runAsItSays(SeedTarget target) throws StepFailed {
    try {
      new ScriptRunner(target.connection(), target.listener()).run(script);
    } catch (ScriptFailure e) {
      int before = e.failure().statement() - 1;
      throw failed(
          "failed; it does not run in one transaction.",
          e.failure().lines(),
          "stopped behind " + before + " of " + script.statements().size() + " statements",
          e);
    }
  }

  private StepFailed atCommit(SQLException e) {
    return failed(
        "failed at its end and was rolled back completely.",
        List.of(script.label(), String.valueOf(e.getMessage())),
        "undone",
        e);
  }

  private static StepFailed failed(String how, List<String> lines, String left, Exception cause) {
    return new StepFailed(ErrorCode.M474, how, lines, left, cause);
  }
}
