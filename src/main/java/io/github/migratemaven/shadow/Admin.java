package io.github.migratemaven.shadow;

import io.github.migratemaven.catalog.SqlNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The session that makes and drops databases and roles. */
final class Admin implements AutoCloseable {

  private final Connection connection;

  Admin(Connection connection) {
    this.connection = connection;
  }

  /** Runs one command; {@code %s} stand for names, which are quoted. */
  void run(String command, String... names) throws SQLException {
    Object[] quoted = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      quoted[i] = SqlNames.quoted(names[i]);
    }
    execute(connection, String.format(command, quoted));
  }

  /** The rows of a query with one column. */
  List<String> column(String query, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
          values.add(rows.getString(1));
        }
        return values;
      }
    }
  }

  boolean hasRole(String name) throws SQLException {
    return !column("SELECT 1 FROM pg_roles WHERE rolname = ?", name).isEmpty();
  }

  boolean hasTablespace(String name) throws SQLException {
    return !column("SELECT 1 FROM pg_tablespace WHERE spcname = ?", name).isEmpty();
  }

  static void createSchema(Connection connection, String name) throws SQLException {
    execute(connection, "CREATE SCHEMA IF NOT EXISTS " + SqlNames.quoted(name));
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  /** A comment on the database of a session, which is committed or rolled back with it. */
  static void comment(Connection connection, String database, String comment) throws SQLException {
    execute(
        connection,
        "COMMENT ON DATABASE " + SqlNames.quoted(database) + " IS " + SqlNames.literal(comment));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
