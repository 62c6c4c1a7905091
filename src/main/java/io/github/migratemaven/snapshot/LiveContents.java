package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.SchemaContents;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.introspect.ContentsReader;
import io.github.migratemaven.introspect.Recreated;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a live database holds that has to go before a history can run on it from its beginning.
 * Extensions and schemas stay unless the history could not create them again.
 */
public final class LiveContents {

  private final Snapshots snapshots;
  private final List<Catalog> states;
  private final Recreated recreated;

  private LiveContents(Snapshots snapshots, List<Catalog> states, Recreated recreated) {
    this.snapshots = snapshots;
    this.states = states;
    this.recreated = recreated;
  }

  /**
   * Finds out what the history can only create anew.
   *
   * @param migrations the history
   * @param history what it makes
   * @param states catalogs whose namespaces are managed too, when the configuration does not name
   *     the schemas
   */
  public static LiveContents before(
      Snapshots snapshots, List<Migration> migrations, Catalog history, List<Catalog> states)
      throws SQLException {
    return new LiveContents(
        snapshots, states, new Reapplication(snapshots, migrations, history).recreated());
  }

  /** As they are now; the session is only read. */
  public SchemaContents of(Connection session) throws SQLException {
    return ContentsReader.read(session, snapshots.liveScope(states), recreated);
  }
}
