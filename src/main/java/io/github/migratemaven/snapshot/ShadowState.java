package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.shadow.ShadowDatabase;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A state of the schema on a shadow database. Where the shadow has one database only, a state gives
 * it up when another state needs it, and is made again when it is asked for again.
 */
public abstract sealed class ShadowState implements AutoCloseable
    permits WantedSchema, ReplayedHistory, LoadedSchema {

  private final Snapshots snapshots;
  private @Nullable ShadowDatabase database;

  ShadowState(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** The schema at this state. */
  public abstract Catalog catalog();

  /** Makes the state on a database of the shadow. */
  abstract ShadowDatabase made() throws SQLException;

  /** Another state against this one, without differences that are only of text. */
  public final Pair<Catalog> from(Catalog before) throws SQLException {
    return new Redeparse(database().connection()).settle(new Pair<>(before, catalog()));
  }

  final Snapshots snapshots() {
    return snapshots;
  }

  final ShadowDatabase database() throws SQLException {
    if (database == null) {
      snapshots.makeRoomFor(this);
      database = made();
    }
    return database;
  }

  final boolean isOnShadow() {
    return database != null;
  }

  @Override
  public final void close() {
    if (database != null) {
      database.close();
      database = null;
    }
  }
}
