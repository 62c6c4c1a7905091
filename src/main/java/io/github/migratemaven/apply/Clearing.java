package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.Droppable;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.DropStatement;
import io.github.migratemaven.postgres.SqlStates;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Drops objects and empties the ledger in one transaction: all of it is done, or nothing. The
 * ledger itself stays, and with it the mark of a development database.
 */
public final class Clearing {

  /** Whoever holds a lock for longer is told about instead of waited for. */
  private static final String PATIENCE = "30s";

  private static final String UNTOUCHED = "Nothing was dropped.";

  private final DatabaseAddress address;
  private final Connection connection;
  private final Ledger ledger;

  /** A clearing on a session of {@code Sessions}, which holds the advisory lock. */
  public Clearing(DatabaseAddress address, Connection connection, Ledger ledger) {
    this.address = address;
    this.connection = connection;
    this.ledger = ledger;
  }

  /**
   * Drops.
   *
   * @param objects in an order in which they can be dropped
   * @throws io.github.migratemaven.error.MigrateException M452 when one of them is somebody else's,
   *     M453 when one is in use, M408 when one is a subscription with a slot
   */
  public void run(List<Droppable> objects) throws SQLException {
    boolean hasLedger = ledger.read(connection).isPresent();
    connection.setAutoCommit(false);
    try {
      execute("SET LOCAL lock_timeout = '" + PATIENCE + "'");
      for (Droppable object : objects) {
        drop(object);
      }
      if (hasLedger) {
        execute("DELETE FROM " + ledger.qualifiedName());
      }
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void drop(Droppable object) throws SQLException {
    try {
      execute(DropStatement.of(object.type(), object.identity()));
    } catch (SQLException e) {
      if (SqlStates.INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
        throw refused(object, e);
      }
      if (SqlStates.LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw inUse(object, e);
      }
      if (SqlStates.ACTIVE_SQL_TRANSACTION.equals(e.getSQLState())) {
        throw hasSlot(object, e);
      }
      throw e;
    }
  }

  /**
   * Of all that is dropped, PostgreSQL refuses this in a transaction: it would speak with others.
   */
  private static RuntimeException hasSlot(Droppable object, SQLException e) {
    String alter = "ALTER SUBSCRIPTION " + object.identity();
    return Problem.of(
            ErrorCode.M408,
            "The "
                + object.description()
                + " has a slot at its publisher, which only a person may give up.")
        .state(UNTOUCHED)
        .next(
            NextStep.text(
                "Let go of the slot", alter + " DISABLE; " + alter + " SET (slot_name = NONE);"))
        .next(
            NextStep.text(
                "Drop it at the publisher, if nobody else uses it",
                "SELECT pg_drop_replication_slot('…');"))
        .next(NextStep.text("Then", "run the same goal again"))
        .raise(e);
  }

  private RuntimeException refused(Droppable object, SQLException e) {
    return Problem.of(
            ErrorCode.M452,
            "The role \"" + address.user() + "\" may not drop the " + object.description() + ".")
        .at("ERROR " + e.getSQLState() + ": " + e.getMessage())
        .state(UNTOUCHED)
        .next(NextStep.text("Let its owner or a superuser", "drop it, or hand it over to you"))
        .next(NextStep.text("Or reset as a role that may", "name its URL in -Dmigrate.url"))
        .raise(e);
  }

  private static RuntimeException inUse(Droppable object, SQLException e) {
    return Problem.of(
            ErrorCode.M453,
            "Another session holds the "
                + object.description()
                + "; it was not free within "
                + PATIENCE
                + ".")
        .state(UNTOUCHED)
        .next(
            NextStep.text(
                "See who",
                "SELECT pid, application_name, state, query FROM pg_stat_activity WHERE datname ="
                    + " current_database();"))
        .next(NextStep.text("Then", "end its transaction and run the same goal again"))
        .raise(e);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
