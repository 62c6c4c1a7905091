package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.postgres.ServerVersion;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.shadow.Shadow;
import io.github.migratemaven.shadow.ShadowDatabase;
import io.github.migratemaven.source.SchemaSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the states that a command compares, all on one shadow server. */
public final class Snapshots {

  private final Shadow shadow;
  private final ManagedSchemas managed;
  private final SchemaReader reader;
  private final Listener listener;
  private final ClusterStubs stubs;
  private @Nullable ShadowState onShadow;

  /**
   * @param shadow where files become a schema; stays the caller's to close
   * @param managed which schemas count
   */
  public Snapshots(Shadow shadow, ManagedSchemas managed, Listener listener) {
    this.shadow = shadow;
    this.managed = managed;
    this.reader = new SchemaReader(managed);
    this.listener = listener;
    this.stubs = new ClusterStubs(shadow, listener);
  }

  /** The wanted schema, loaded source after source into one empty database. */
  public WantedSchema wanted(List<SchemaSource> sources) throws SQLException {
    return new WantedSchema(this, sources);
  }

  /** The schema that migrations make. */
  public ReplayedHistory replayed(List<Migration> migrations) throws SQLException {
    return new ReplayedHistory(this, migrations);
  }

  /**
   * The schema of a live database.
   *
   * @param session a session on it; only read
   * @param others catalogs whose namespaces are managed too, when the configuration does not name
   *     the schemas
   */
  public Catalog live(Connection session, List<Catalog> others) throws SQLException {
    return reader.beside(session, others);
  }

  Scope liveScope(List<Catalog> others) {
    return reader.scopeBeside(others);
  }

  /**
   * What scripts make where each may fail: a schema that another server has and this one may not
   * take whole.
   */
  public LoadedSchema loadable(List<Script> scripts) throws SQLException {
    return new LoadedSchema(this, scripts);
  }

  /** Takes the shadow's only database from whoever has it. */
  void makeRoomFor(@Nullable ShadowState next) {
    if (shadow.hasOneDatabase() && onShadow != null) {
      onShadow.close();
    }
    onShadow = next;
  }

  /** An empty database, for the caller to close before anything else is asked of the shadow. */
  ShadowDatabase scratch() {
    makeRoomFor(null);
    return shadow.empty(managed.defaultSchema());
  }

  ShadowDatabase loaded(List<SchemaSource> sources) throws SQLException {
    ShadowDatabase database = shadow.empty(managed.defaultSchema());
    try {
      SourceLoader loader =
          new SourceLoader(database.connection(), managed.defaultSchema(), stubs, listener);
      for (SchemaSource source : sources) {
        loader.load(source.scripts());
      }
      return database;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  ShadowDatabase kept(List<Migration> migrations) {
    return shadow.kept(
        key(migrations), managed.defaultSchema(), connection -> replay(connection, migrations));
  }

  void replay(Connection connection, List<Migration> migrations) {
    replayOn(connection).run(migrations);
  }

  /** The shadow's version, on which everything here is printed. */
  public ServerVersion version() {
    return shadow.version();
  }

  /** The schema that names without a prefix mean. */
  public String defaultSchema() {
    return managed.defaultSchema();
  }

  void run(Connection connection, Script script) {
    new ShadowRunner(connection, listener).run(script);
  }

  Replay replayOn(Connection connection) {
    return new Replay(connection, managed.defaultSchema(), stubs, listener);
  }

  String key(List<Migration> migrations) {
    return ReplayKey.of(migrations, shadow.version(), managed.defaultSchema());
  }

  Catalog read(Connection connection) throws SQLException {
    return reader.read(connection);
  }

  ClusterStubs stubs() {
    return stubs;
  }
}
