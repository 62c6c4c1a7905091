package io.github.migratemaven.command;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.postgres.ServerTrouble;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * {@code resolve}: stores in the ledger what a person knows about a migration. Never runs its SQL,
 * never looks at the schema.
 */
public final class Resolve {

  private static final Duration LOCK_WAIT = Duration.ofSeconds(30);

  private final Workplace workplace;
  private final Clock clock;
  private final Listener listener;

  /**
   * @param clock gives the time of ledger rows
   */
  public Resolve(Workplace workplace, Clock clock, Listener listener) {
    this.workplace = workplace;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Changes the ledger.
   *
   * @throws io.github.migratemaven.error.MigrateException P1000 to P1003, P3008, P3011, P3012,
   *     P3017, M311, M312
   */
  public ResolveResult run(ResolveRequest request) {
    MigrationsDirectory directory = MigrationsDirectory.read(request.project().migrations());
    try (OpenTarget target = OpenTarget.open(request.target(), workplace, listener);
        TargetSession session = TargetSession.open(target.address(), request.project(), listener)) {
      return new ResolveResult(target.address().toString(), changed(session, directory, request));
    }
  }

  private List<String> changed(
      TargetSession session, MigrationsDirectory directory, ResolveRequest request) {
    try (AdvisoryLock lock =
        AdvisoryLock.acquire(session.connection(), AdvisoryLock.MIGRATE, LOCK_WAIT, listener)) {
      LedgerEdit edit =
          LedgerEdit.of(
              session.connection(),
              new Ledger(session.defaultSchema()),
              directory,
              request.migration(),
              clock);
      return switch (request.verdict()) {
        case APPLIED -> edit.applied();
        case ROLLED_BACK -> edit.rolledBack();
        case EDITED -> edit.edited();
        case MISSING -> edit.missing();
      };
    } catch (SQLException e) {
      throw ServerTrouble.with(session.address().toString(), e);
    }
  }
}
