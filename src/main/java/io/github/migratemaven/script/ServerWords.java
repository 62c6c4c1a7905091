package io.github.migratemaven.script;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/**
 * An error or a notice in the server's words; what the driver says by itself has no more than a
 * message.
 *
 * @param position 1-based, in code points of the text sent; 0 when unknown
 * @param internalPosition the same in the internal query
 * @param fromServer false when the driver says it
 */
record ServerWords(
    String severity,
    String sqlState,
    String message,
    @Nullable String detail,
    @Nullable String hint,
    @Nullable String context,
    int position,
    @Nullable String internalQuery,
    int internalPosition,
    boolean fromServer) {

  /**
   * Shutdown by an administrator, a crash or a drop of the database, and the time-outs that end the
   * session.
   */
  private static final Set<String> ENDS_OF_SESSION =
      Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04");

  private static final String CLASS_CONNECTION = "08";

  static ServerWords of(SQLException e) {
    ServerErrorMessage server = serverMessage(e);
    return server == null ? ofDriver(e) : ofServer(server);
  }

  /**
   * Whether the session is gone with it. An ERROR of class 08 is about a connection of dblink's.
   */
  boolean endsSession() {
    return ENDS_OF_SESSION.contains(sqlState)
        || (!fromServer && sqlState.startsWith(CLASS_CONNECTION));
  }

  String messageAndDetail() {
    return detail == null ? message : message + "\n" + detail;
  }

  private static @Nullable ServerErrorMessage serverMessage(SQLException e) {
    if (e instanceof PSQLWarning warning) {
      return warning.getServerErrorMessage();
    }
    return e instanceof PSQLException exception ? exception.getServerErrorMessage() : null;
  }

  private static ServerWords ofServer(ServerErrorMessage server) {
    return new ServerWords(
        Objects.requireNonNullElse(server.getSeverity(), "ERROR"),
        Objects.requireNonNullElse(server.getSQLState(), "XX000"),
        Objects.requireNonNullElse(server.getMessage(), ""),
        server.getDetail(),
        server.getHint(),
        server.getWhere(),
        server.getPosition(),
        server.getInternalQuery(),
        server.getInternalPosition(),
        true);
  }

  private static ServerWords ofDriver(SQLException e) {
    return new ServerWords(
        "ERROR",
        Objects.requireNonNullElse(e.getSQLState(), "XX000"),
        Objects.requireNonNullElse(e.getMessage(), e.getClass().getName()),
        null,
        null,
        null,
        0,
        null,
        0,
        false);
  }
}
