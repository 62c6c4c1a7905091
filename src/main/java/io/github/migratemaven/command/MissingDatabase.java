package io.github.migratemaven.command;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates a database that does not exist, through the server's maintenance database. */
record MissingDatabase(DatabaseAddress address, Listener listener) {

  private static final String MAINTENANCE = "postgres";

  /** Does nothing when the database exists. */
  void create() {
    DatabaseAddress maintenance = address.withDatabase(MAINTENANCE);
    try (Connection connection = Sessions.open(maintenance, "public")) {
      if (!exists(connection)) {
        execute(connection);
        listener.on(new Event.Working("Created database " + address));
      }
    } catch (SQLException e) {
      throw ServerTrouble.with(maintenance.toString(), e);
    }
  }

  private boolean exists(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
      query.setString(1, address.database());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void execute(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + SqlNames.quoted(address.database()));
    }
  }
}
