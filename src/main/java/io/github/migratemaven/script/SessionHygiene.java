package io.github.migratemaven.script;

import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Undoes what a script did to its session, so that the next one starts as if the session were new.
 */
public final class SessionHygiene {

  /**
   * DISCARD ALL without the two parts that hurt: it would free the session's advisory locks, which
   * keep other runners out, and it is refused in a transaction.
   */
  private static final String RESTORE =
      "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; CLOSE ALL; UNLISTEN *; DEALLOCATE ALL"
          + "; DISCARD TEMP; DISCARD SEQUENCES";

  private SessionHygiene() {}

  /**
   * Resets role and settings, drops temporary objects, and settles the session again. Session
   * advisory locks stay. A session whose transaction has failed must be rolled back first.
   *
   * @throws SQLException when the server refuses
   */
  public static void restore(Connection connection, String defaultSchema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(restoring(defaultSchema));
    }
  }

  /** The statements of {@link #restore}, for those who send them together with others. */
  public static String restoring(String defaultSchema) {
    return RESTORE + "; " + Sessions.settling(defaultSchema);
  }
}
