package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.postgres.ServerVersion;
import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A session on the database that a command works on.
 *
 * @param connection open, in autocommit, its search path exactly the default schema
 * @param defaultSchema the schema that names without a prefix mean
 */
record TargetSession(
    DatabaseAddress address, Connection connection, String defaultSchema, ServerVersion version)
    implements AutoCloseable {

  /**
   * Opens a session.
   *
   * @throws io.github.migratemaven.error.MigrateException when the database cannot be reached, or
   *     its role looks for names elsewhere
   */
  static TargetSession open(DatabaseAddress address, Project project, Listener listener) {
    String defaultSchema = project.defaultSchemaOn(address);
    Connection connection = Sessions.open(address, defaultSchema);
    try {
      if (project.defaultSchema() == null && address.schema() == null) {
        requireUsualSearchPath(connection, defaultSchema);
      }
      ServerVersion version = Sessions.version(connection);
      listener.on(new Event.Connected(address.toString(), version.toString()));
      return new TargetSession(address, connection, defaultSchema, version);
    } catch (SQLException e) {
      throw ServerTrouble.with(address.toString(), e);
    }
  }

  /** Says it once when the server may have what nobody here has heard of. */
  TargetSession announceNewer(Listener listener) {
    newer(version).ifPresent(listener::on);
    return this;
  }

  /** What to say of a server that is newer than those whose catalogs are known. */
  static Optional<Event> newer(ServerVersion version) {
    return version.isNewerThanKnown()
        ? Optional.of(
            new Event.Warning(
                "PostgreSQL "
                    + version.major()
                    + " is newer than this version of the plugin knows ("
                    + ServerVersion.OLDEST_KNOWN
                    + " to "
                    + ServerVersion.NEWEST_KNOWN
                    + "): new kinds of objects are named, and new properties of known ones are"
                    + " overlooked."))
        : Optional.empty();
  }

  /**
   * A role or database setting may let names without a prefix mean another schema than we assume.
   */
  private static void requireUsualSearchPath(Connection connection, String defaultSchema)
      throws SQLException {
    Optional<String> first = firstSchemaByItself(connection);
    Sessions.settle(connection, defaultSchema);
    if (first.isPresent() && !first.get().equals(defaultSchema)) {
      throw Problem.of(
              ErrorCode.M415,
              "The role's own search_path starts with schema \""
                  + first.get()
                  + "\", but no default schema is configured, so \""
                  + defaultSchema
                  + "\" would be used.")
          .state("Nothing was run.")
          .next(
              NextStep.text(
                  "Use the role's schema",
                  "<defaultSchema>"
                      + first.get()
                      + "</defaultSchema> in the plugin's configuration"))
          .next(
              NextStep.text(
                  "Or the usual one", "<defaultSchema>" + defaultSchema + "</defaultSchema>"))
          .raise();
    }
  }

  private static Optional<String> firstSchemaByItself(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("RESET search_path");
      try (ResultSet rows = statement.executeQuery("SELECT (current_schemas(false))[1]")) {
        rows.next();
        return Optional.ofNullable(rows.getString(1));
      }
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // The session is gone either way; what was done with it has been reported already.
    }
  }
}
