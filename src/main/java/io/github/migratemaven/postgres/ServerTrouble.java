package io.github.migratemaven.postgres;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.sql.SQLException;

/**
 * What is said when a server answers something that no rule of ours expects, most often because it
 * stopped.
 */
public final class ServerTrouble {

  private ServerTrouble() {}

  /**
   * The exception to throw.
   *
   * @param database which database, without secrets
   */
  public static RuntimeException with(String database, SQLException e) {
    return Problem.of(
            ErrorCode.M416, "The server of " + database + " did not do what it was asked.")
        .at("ERROR " + e.getSQLState() + ": " + e.getMessage())
        .state("What had been committed before is kept; nothing else was changed.")
        .next(NextStep.text("", "Check that the server runs, then run the same goal again."))
        .raise(e);
  }
}
