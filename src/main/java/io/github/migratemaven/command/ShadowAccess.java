package io.github.migratemaven.command;

import io.github.migratemaven.embedded.Release;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.DatabaseUrl;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.postgres.ServerVersion;
import io.github.migratemaven.shadow.Shadow;
import io.github.migratemaven.snapshot.Snapshots;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shadow of a run: the user's own when one is named, else a database on an embedded server of
 * the pinned or the target's major.
 *
 * @param shadow stays open as long as this
 */
record ShadowAccess(Shadow shadow) implements AutoCloseable {

  /**
   * Opens the shadow.
   *
   * @param target the database at work, or null when none is opened
   */
  static ShadowAccess open(Workplace workplace, @Nullable TargetSession target, Listener listener) {
    return new ShadowAccess(
        workplace.shadowUrl() == null
            ? embedded(workplace, target == null ? null : target.version(), listener)
            : lent(workplace, DatabaseUrl.parse(workplace.shadowUrl()), target));
  }

  private static Shadow lent(
      Workplace workplace, DatabaseAddress address, @Nullable TargetSession target) {
    try {
      if (target != null) {
        new SameDatabase(target).refuseAsShadow(address);
      }
      return Shadow.at(address, Optional.ofNullable(workplace.claimShadow()));
    } catch (SQLException e) {
      throw ServerTrouble.with(address.toString(), e);
    }
  }

  private static Shadow embedded(
      Workplace workplace, @Nullable ServerVersion target, Listener listener) {
    return Shadow.on(
        workplace
            .embedded(listener)
            .shadow(
                workplace.checkout().toAbsolutePath().normalize().toString(),
                release(workplace, target)));
  }

  private static Release release(Workplace workplace, @Nullable ServerVersion target) {
    if (workplace.postgres() != null || target == null) {
      return workplace.release();
    }
    int newest = Release.newest().major();
    return Release.of(Math.max(ServerVersion.OLDEST_KNOWN, Math.min(newest, target.major())));
  }

  Snapshots snapshots(Project project, String defaultSchema, Listener listener) {
    return new Snapshots(shadow, project.managed(defaultSchema), listener);
  }

  @Override
  public void close() {
    shadow.close();
  }
}
