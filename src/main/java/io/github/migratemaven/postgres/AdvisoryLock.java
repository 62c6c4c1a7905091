package io.github.migratemaven.postgres;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * A session-level advisory lock, held until it is closed or the session ends.
 *
 * <p>It is polled for, never waited for inside the server: a session that waits in {@code
 * pg_advisory_lock} holds a snapshot, for which the holder's CREATE INDEX CONCURRENTLY waits, and
 * both wait for ever.
 */
public final class AdvisoryLock implements AutoCloseable {

  /** The key under which Prisma Migrate and we change a database, one at a time. */
  public static final long MIGRATE = 72_707_369L;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration FIRST_REPORT = Duration.ofSeconds(1);

  private final Connection connection;
  private final long key;

  private AdvisoryLock(Connection connection, long key) {
    this.connection = connection;
    this.key = key;
  }

  /**
   * Takes a lock, trying again with growing pauses while somebody else holds it.
   *
   * @param wait how long to try; zero tries once
   * @param listener hears who holds the lock, at once and then ever more rarely
   * @throws SQLException when the session fails
   * @throws io.github.migratemaven.error.MigrateException P1002 when the time is over
   */
  public static AdvisoryLock acquire(
      Connection connection, long key, Duration wait, Listener listener) throws SQLException {
    long start = System.nanoTime();
    Duration pause = FIRST_PAUSE;
    Duration nextReport = Duration.ZERO;
    while (true) {
      Optional<AdvisoryLock> lock = tryAcquire(connection, key);
      if (lock.isPresent()) {
        return lock.get();
      }
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      Optional<LockHolder> holder = LockHolder.of(connection, key);
      if (waited.compareTo(wait) >= 0) {
        throw timedOut(holder, wait);
      }
      if (waited.compareTo(nextReport) >= 0) {
        listener.on(new Event.WaitingForLock(described(holder), waited));
        nextReport = nextReport.isZero() ? FIRST_REPORT : nextReport.multipliedBy(2);
      }
      sleep(shorter(pause, wait.minus(waited)));
      pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  /** Takes a lock if nobody else holds it. */
  public static Optional<AdvisoryLock> tryAcquire(Connection connection, long key)
      throws SQLException {
    return ask(connection, "SELECT pg_catalog.pg_try_advisory_lock(" + key + ")")
        ? Optional.of(new AdvisoryLock(connection, key))
        : Optional.empty();
  }

  /** Frees the lock. A session that has ended has freed it already. */
  @Override
  public void close() {
    try {
      if (!connection.isClosed()) {
        ask(connection, "SELECT pg_catalog.pg_advisory_unlock(" + key + ")");
      }
    } catch (SQLException e) {
      // The session is broken: the server frees its locks with it, and the owner of the session
      // has met the same error or will.
    }
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static RuntimeException timedOut(Optional<LockHolder> holder, Duration wait) {
    Problem problem =
        Problem.of(
                ErrorCode.P1002,
                "Another session is changing this database; its lock was not free within "
                    + seconds(wait)
                    + " s.")
            .at("Held by " + described(holder))
            .state("Nothing was changed.")
            .next(NextStep.text("", "Wait until it has finished, then run the same again."))
            .next(NextStep.text("Wait longer", "-Dmigrate.lockWait=<seconds>"));
    return holder
        .filter(known -> known.pid() > 0)
        .map(
            known ->
                problem.next(
                    NextStep.text(
                        "If it is a leftover",
                        "SELECT pg_terminate_backend(" + known.pid() + ");")))
        .orElse(problem)
        .raise();
  }

  private static String described(Optional<LockHolder> holder) {
    return holder.map(LockHolder::toString).orElse("a session that has just ended");
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? Long.toString(duration.toSeconds())
        : Double.toString(duration.toMillis() / 1000.0);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(Math.max(1, pause.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the advisory lock.", e);
    }
  }
}
