package io.github.migratemaven.command;

import io.github.migratemaven.embedded.DevelopmentDatabase;
import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;

/** A target that can be connected to, and the server of ours behind it, if it is one. */
final class OpenTarget implements AutoCloseable {

  private final DatabaseAddress address;
  private final boolean embedded;
  private final Runnable end;

  private OpenTarget(DatabaseAddress address, boolean embedded, Runnable end) {
    this.address = address;
    this.embedded = embedded;
    this.end = end;
  }

  /** Makes a target reachable: starts the embedded development database when that is the target. */
  static OpenTarget open(Target target, Workplace workplace, Listener listener) {
    if (target instanceof Target.At at) {
      return new OpenTarget(at.address(), false, () -> {});
    }
    DevelopmentDatabase database = workplace.development(listener);
    EmbeddedServer server = database.start();
    return new OpenTarget(database.address().orElseThrow(), true, server::close);
  }

  /** Whether there is such a database without making one. */
  static boolean exists(Target target, Workplace workplace) {
    return target instanceof Target.At
        || workplace.development(Listener.none()).status() != DevelopmentDatabase.Status.ABSENT;
  }

  /**
   * For goals that only look.
   *
   * @throws io.github.migratemaven.error.MigrateException M514 when it would have to be made
   */
  static void requireExisting(Target target, Workplace workplace) {
    if (!exists(target, workplace)) {
      throw Problem.of(ErrorCode.M514, "There is no development database in this checkout yet.")
          .state("None was made, since this goal only looks.")
          .next(NextStep.goal("Make it and bring it to the schema", "dev"))
          .raise();
    }
  }

  DatabaseAddress address() {
    return address;
  }

  boolean isEmbedded() {
    return embedded;
  }

  @Override
  public void close() {
    end.run();
  }
}
