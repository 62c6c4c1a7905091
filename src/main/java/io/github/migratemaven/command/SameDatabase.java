package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Sessions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether two addresses mean one database. Names and addresses prove nothing, and system
 * identifiers are equal on physical copies; a lock that one session holds and another cannot take
 * does.
 */
record SameDatabase(TargetSession target) {

  /**
   * Refuses a shadow that is the database at work: everything in a shadow is removed.
   *
   * @throws io.github.migratemaven.error.MigrateException M418
   */
  void refuseAsShadow(DatabaseAddress shadow) throws SQLException {
    long key = new SecureRandom().nextLong();
    try (AdvisoryLock held =
            AdvisoryLock.acquire(target.connection(), key, Duration.ZERO, Listener.none());
        Connection other = Sessions.open(shadow, "public")) {
      Optional<AdvisoryLock> second = AdvisoryLock.tryAcquire(other, key);
      if (second.isEmpty()) {
        throw refused(shadow);
      }
      second.get().close();
    }
  }

  private RuntimeException refused(DatabaseAddress shadow) {
    return Problem.of(
            ErrorCode.M418,
            "The shadow " + shadow + " is the database at work, " + target.address() + ".")
        .state("Nothing was changed; everything in a shadow would be removed.")
        .next(NextStep.text("Give the shadow a database of its own", "<shadowUrl>"))
        .next(NextStep.text("Or leave it out", "an embedded server is used then"))
        .raise();
  }
}
