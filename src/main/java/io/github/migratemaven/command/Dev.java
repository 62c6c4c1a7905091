package io.github.migratemaven.command;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.MigrationRemoval;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * {@code dev}: writes the migrations that lead from the history to the wanted schema, proves them
 * on a shadow, and runs them on the development database.
 */
public final class Dev {

  private final Workplace workplace;
  private final Clock clock;
  private final Listener listener;

  /**
   * @param clock gives the time of folder names and ledger rows
   */
  public Dev(Workplace workplace, Clock clock, Listener listener) {
    this.workplace = workplace;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Opens what a run needs: the shadow, and the database unless only a file is to be written.
   *
   * @throws io.github.migratemaven.error.MigrateException when one cannot be opened
   */
  public DevRun open(DevRequest request) {
    DatabaseAtWork database =
        request.createOnly()
            ? null
            : DatabaseAtWork.open(request.target(), request.project(), workplace, listener);
    try {
      ShadowAccess shadow =
          ShadowAccess.open(workplace, database == null ? null : database.session(), listener);
      return new DevRun(request, database, shadow, clock, listener, redone());
    } catch (RuntimeException e) {
      close(database);
      throw e;
    }
  }

  private MigrationRemoval redone() {
    return new MigrationRemoval(workplace.checkout().resolve(".migrate").resolve("redone"));
  }

  private static void close(@Nullable DatabaseAtWork database) {
    if (database != null) {
      database.close();
    }
  }
}
