package io.github.migratemaven.apply;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.SqlStates;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The database that is being changed, through one session.
 *
 * @param address which database
 * @param schema its default schema
 * @param connection the one session, which holds the advisory lock
 * @param ledger its ledger
 * @param listener who hears of progress
 * @param clock for the ledger
 */
record Target(
    DatabaseAddress address,
    String schema,
    Connection connection,
    Ledger ledger,
    Listener listener,
    Clock clock) {

  /** The time in the ledger's precision. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Sends one or more statements of ours in one message. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  /** A question of ours with yes or no for an answer. */
  boolean ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** Whether a transaction block is open or has failed. */
  boolean isInTransaction() throws SQLException {
    return transactionState() != TransactionState.IDLE;
  }

  /** Undoes what is not committed. */
  void rollBack() throws SQLException {
    if (isInTransaction()) {
      execute("ROLLBACK");
    }
  }

  /** Whether an error means that there is no session any more. */
  boolean isLost(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    try {
      return state.startsWith(SqlStates.CLASS_CONNECTION)
          || state.equals(SqlStates.ADMIN_SHUTDOWN)
          || connection.isClosed();
    } catch (SQLException unknown) {
      e.addSuppressed(unknown);
      return true;
    }
  }

  /** An error of a statement of ours, outside any migration. */
  RuntimeException trouble(SQLException e) {
    if (isLost(e)) {
      return Problem.of(ErrorCode.P1001, "The session with " + address + " was lost.")
          .at(String.valueOf(e.getMessage()))
          .next(NextStep.goal("See what was applied, when the server is back", "status"))
          .raise(e);
    }
    return Problem.of(ErrorCode.M304, "The server refused a statement of ours on " + address + ".")
        .at(String.valueOf(e.getMessage()))
        .next(NextStep.goal("See what was applied", "status"))
        .raise(e);
  }

  private TransactionState transactionState() throws SQLException {
    return connection.unwrap(BaseConnection.class).getTransactionState();
  }
}
