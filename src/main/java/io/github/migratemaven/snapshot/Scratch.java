package io.github.migratemaven.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;

/** Runs a statement, asks what it made, and takes it back; inside an open transaction. */
record Scratch(Connection connection) {

  /** What a query says after a statement; empty when the server refuses the statement. */
  Optional<String> reprinted(String ddl, String query) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      execute(ddl);
      return Optional.of(read(query));
    } catch (SQLException notUnderstood) {
      return Optional.empty();
    } finally {
      connection.rollback(before);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private String read(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
