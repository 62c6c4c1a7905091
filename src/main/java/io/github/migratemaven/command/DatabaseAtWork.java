package io.github.migratemaven.command;

import io.github.migratemaven.apply.Applier;
import io.github.migratemaven.apply.ApplySettings;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.safety.Hazards;
import io.github.migratemaven.snapshot.Snapshots;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database that a person works on: whose it is, what its ledger says, and whether its schema is
 * what that says.
 */
final class DatabaseAtWork implements AutoCloseable {

  private static final Duration LOCK_WAIT = Duration.ofSeconds(30);

  private final OpenTarget target;
  private final TargetSession session;
  private final Ledger ledger;
  private final Listener listener;

  private DatabaseAtWork(OpenTarget target, TargetSession session, Listener listener) {
    this.target = target;
    this.session = session;
    this.ledger = new Ledger(session.defaultSchema());
    this.listener = listener;
  }

  /**
   * Opens a target.
   *
   * @throws io.github.migratemaven.error.MigrateException when it cannot be reached
   */
  static DatabaseAtWork open(
      Target target, Project project, Workplace workplace, Listener listener) {
    OpenTarget open = OpenTarget.open(target, workplace, listener);
    try {
      TargetSession session =
          TargetSession.open(open.address(), project, listener).announceNewer(listener);
      return new DatabaseAtWork(open, session, listener);
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  String name() {
    return session.address().database();
  }

  TargetSession session() {
    return session;
  }

  /**
   * Whether this may be changed freely: it is embedded, empty, marked as a development database, or
   * claimed by name now. A loopback address proves nothing.
   */
  boolean isClaimed(@Nullable String claim) throws SQLException {
    return target.isEmbedded()
        || name().equals(claim)
        || new DevelopmentMark(session.connection(), ledger).isSet()
        || new Emptiness(session.connection()).holds();
  }

  /** Marks the database, so that the next run need not ask. */
  void mark() throws SQLException {
    new DevelopmentMark(session.connection(), ledger).set();
  }

  /** The ledger's rows; empty when there is no ledger. */
  Optional<List<LedgerRow>> rows() {
    return ledger.read(session.connection());
  }

  /** How the directory and the ledger compare. */
  HistoryState state(MigrationsDirectory directory) {
    return HistoryState.between(directory.migrations(), rows());
  }

  /** The schema as it is. */
  Catalog live(Snapshots snapshots, Catalog history) throws SQLException {
    return snapshots.live(session.connection(), List.of(history));
  }

  /** What the rows of this database make of hazards. */
  List<Hazard> judged(Hazards hazards) {
    return hazards.on(session.connection());
  }

  AdvisoryLock lock() throws SQLException {
    return AdvisoryLock.acquire(session.connection(), AdvisoryLock.MIGRATE, LOCK_WAIT, listener);
  }

  /**
   * Applies what is pending on this session, which may hold the lock; the history has been judged
   * already.
   */
  List<String> apply(MigrationsDirectory directory, Clock clock) {
    ApplySettings settings = ApplySettings.defaults().withoutPolicies();
    return new Applier(session.address(), session.defaultSchema(), settings, listener, clock)
        .apply(session.connection(), directory).applied().stream()
            .map(applied -> applied.name())
            .toList();
  }

  @Override
  public void close() {
    session.close();
    target.close();
  }
}
