package io.github.migratemaven.postgres;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Opens sessions that all behave alike: simple query mode, so that the text reaches the server
 * unchanged and unsplit, and the settings that make the server print the same schema in the same
 * words.
 */
public final class Sessions {

  private Sessions() {}

  /**
   * Opens a session whose search path is exactly the default schema.
   *
   * @param address where
   * @param defaultSchema the one schema of the search path; need not exist
   * @throws io.github.migratemaven.error.MigrateException P1000, P1001 or P1003
   */
  public static Connection open(DatabaseAddress address, String defaultSchema) {
    Connection connection = connect(address);
    try {
      settle(connection, defaultSchema);
      return connection;
    } catch (SQLException e) {
      closeQuietly(connection, e);
      throw unreachable(address, e);
    }
  }

  /**
   * Sets what every session of ours relies on; also called after each script, since a script may
   * have changed it.
   *
   * @throws SQLException when the server refuses
   */
  public static void settle(Connection connection, String defaultSchema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(settling(defaultSchema));
    }
  }

  /** The statements of {@link #settle}, for those who send them together with others. */
  public static String settling(String defaultSchema) {
    return "SET search_path = "
        + SqlNames.quoted(defaultSchema)
        + "; SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'"
        + "; SET extra_float_digits = 1; SET bytea_output = 'hex'; SET quote_all_identifiers = off"
        + "; SET standard_conforming_strings = on; SET jit = off";
  }

  /** The version of the server behind a session. */
  public static ServerVersion version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT current_setting('server_version_num')::int")) {
      rows.next();
      return new ServerVersion(rows.getInt(1));
    }
  }

  private static Connection connect(DatabaseAddress address) {
    Properties properties = new Properties();
    address.parameters().forEach(properties::setProperty);
    properties.setProperty("preferQueryMode", "simple");
    properties.putIfAbsent("ApplicationName", "migrate-maven-plugin");
    properties.putIfAbsent("connectTimeout", "10");
    if (address.user() != null) {
      properties.setProperty("user", address.user());
    }
    if (address.password() != null) {
      properties.setProperty("password", address.password().reveal());
    }
    String url =
        "jdbc:postgresql://"
            + address.authority()
            + "/"
            + URLEncoder.encode(address.database(), StandardCharsets.UTF_8).replace("+", "%20");
    try {
      Connection connection = new Driver().connect(url, properties);
      if (connection == null) {
        throw new SQLException(
            "The driver does not accept this URL.", SqlStates.CONNECTION_FAILURE);
      }
      return connection;
    } catch (SQLException e) {
      throw unreachable(address, e);
    }
  }

  private static RuntimeException unreachable(DatabaseAddress address, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.equals(SqlStates.INVALID_CATALOG_NAME)) {
      return Problem.of(ErrorCode.P1003, "Database " + address + " does not exist.")
          .next(
              NextStep.text(
                  "Create it", "CREATE DATABASE " + SqlNames.quoted(address.database()) + ";"))
          .next(NextStep.goal("Let deploy create it", "deploy", "createDatabase"))
          .raise(e);
    }
    if (state.startsWith(SqlStates.CLASS_INVALID_AUTHORIZATION)) {
      return Problem.of(
              ErrorCode.P1000,
              "The server refused user \"" + address.user() + "\" for database " + address + ".")
          .next(
              NextStep.text(
                  "", "Check the user and the password of the URL, <serverId> or the environment."))
          .raise(e);
    }
    return Problem.of(ErrorCode.P1001, "Database " + address + " cannot be reached.")
        .at(String.valueOf(e.getMessage()))
        .next(NextStep.text("", "Check that the server runs and that host and port are right."))
        .raise(e);
  }

  private static void closeQuietly(Connection connection, SQLException cause) {
    try {
      connection.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
