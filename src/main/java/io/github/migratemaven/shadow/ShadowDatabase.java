package io.github.migratemaven.shadow;

import java.sql.Connection;
import java.sql.SQLException;

/** One database of a {@link Shadow}, and the session that it is used through. */
public final class ShadowDatabase implements AutoCloseable {

  private final Connection connection;
  private final Memory memory;
  private final Runnable end;

  /** How a database is remembered. */
  interface Memory {
    void rekey(Connection connection, String key) throws SQLException;

    void forget(Connection connection) throws SQLException;

    /** The database goes when it is closed, whatever it holds. */
    Memory NONE =
        new Memory() {
          @Override
          public void rekey(Connection connection, String key) {}

          @Override
          public void forget(Connection connection) {}
        };
  }

  ShadowDatabase(Connection connection, Memory memory, Runnable end) {
    this.connection = connection;
    this.memory = memory;
    this.end = end;
  }

  /** The session; closed with this. */
  public Connection connection() {
    return connection;
  }

  /**
   * Remembers the database under another key, because it was brought into another state. This runs
   * in the session: inside an open transaction the new key is committed or rolled back together
   * with the new state. Does nothing to a database that is not kept.
   */
  public void rekey(String key) {
    try {
      memory.rekey(connection, key);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  /**
   * Makes sure that the database is not remembered in a state that it may no longer be in: call it
   * before anything that commits on the way. {@link #rekey} remembers it again.
   */
  public void forget() {
    try {
      memory.forget(connection);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  /** Rolls back what is open; keeps the database if it is a kept one, else removes it. */
  @Override
  public void close() {
    end.run();
  }
}
