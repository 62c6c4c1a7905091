package io.github.migratemaven.command;

import io.github.migratemaven.event.Listener;
import java.time.Clock;

/**
 * {@code reset}: drops what the managed schemas of a development database hold, and runs all
 * migrations again. Schemas, extensions and the rights on them stay. It does not seed.
 */
public final class Reset {

  private final Workplace workplace;
  private final Clock clock;
  private final Listener listener;

  /**
   * @param clock gives the time of ledger rows
   */
  public Reset(Workplace workplace, Clock clock, Listener listener) {
    this.workplace = workplace;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Opens the database and the shadow.
   *
   * @throws io.github.migratemaven.error.MigrateException when one cannot be opened
   */
  public ResetRun open(ResetRequest request) {
    DatabaseAtWork database =
        DatabaseAtWork.open(request.target(), request.project(), workplace, listener);
    try {
      ShadowAccess shadow = ShadowAccess.open(workplace, database.session(), listener);
      return new ResetRun(request, database, shadow, clock, listener);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
