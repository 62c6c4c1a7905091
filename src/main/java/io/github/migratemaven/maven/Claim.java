package io.github.migratemaven.maven;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import org.apache.maven.plugin.logging.Log;

/**
 * The question whether a database may be used for development.
 *
 * @param goal the goal that wants it
 */
record Claim(String goal, Person person, Log log) {

  /**
   * Returns when the person says yes.
   *
   * @throws MigrateException M513 otherwise
   */
  void ask(String database) {
    log.info(isNobodys(database));
    if (!person.says("Use it for development from now on?")) {
      throw refused(goal, database);
    }
  }

  /** Why a goal that is for development does not run on a database. */
  static MigrateException refused(String goal, String database) {
    return Problem.of(ErrorCode.M513, isNobodys(database))
        .state("Nothing was written, and nothing was run on it.")
        .next(NextStep.goal("If it is yours to develop on", goal, "claim=" + database))
        .next(
            NextStep.text(
                "Or use the embedded one",
                "name no database: no -Dmigrate.url, <url> or DATABASE_URL"))
        .next(NextStep.goal("To bring a shared database up to date", "deploy"))
        .raise();
  }

  private static String isNobodys(String database) {
    return "Database \"" + database + "\" is neither empty nor marked as a development database.";
  }
}
