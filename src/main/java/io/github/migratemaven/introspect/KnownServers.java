package io.github.migratemaven.introspect;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.ServerVersion;

/** Which servers' catalogs can be read. */
final class KnownServers {

  private KnownServers() {}

  /** Fails when a server lacks what every query asks for. */
  static void require(ServerVersion version) {
    if (version.isOlderThanKnown()) {
      throw Problem.of(
              ErrorCode.M463,
              "PostgreSQL "
                  + version.major()
                  + " is too old: the schemas of "
                  + ServerVersion.OLDEST_KNOWN
                  + " to "
                  + ServerVersion.NEWEST_KNOWN
                  + " can be read.")
          .state("Nothing was read, and nothing was changed.")
          .next(
              NextStep.text(
                  "Go on with a newer server",
                  "PostgreSQL " + ServerVersion.OLDEST_KNOWN + " or newer"))
          .next(NextStep.goal("Migrations that are written already run there", "deploy"))
          .raise();
    }
  }
}
