package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.snapshot.SchemaReader;
import java.sql.SQLException;
import java.util.List;

/** A database whose schema is read; nothing is written to it. */
final class LiveDatabase implements AutoCloseable {

  private final OpenTarget target;
  private final TargetSession session;
  private final Project project;

  private LiveDatabase(OpenTarget target, TargetSession session, Project project) {
    this.target = target;
    this.session = session;
    this.project = project;
  }

  /**
   * Connects to a database that exists.
   *
   * @throws io.github.migratemaven.error.MigrateException P1000 to P1003, M415, M514
   */
  static LiveDatabase open(Target target, Project project, Workplace workplace, Listener listener) {
    OpenTarget.requireExisting(target, workplace);
    OpenTarget open = OpenTarget.open(target, workplace, listener);
    try {
      return new LiveDatabase(
          open,
          TargetSession.open(open.address(), project, listener).announceNewer(listener),
          project);
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  TargetSession session() {
    return session;
  }

  String defaultSchema() {
    return session.defaultSchema();
  }

  /** Whether two servers print the same schema in the same words under the same names. */
  boolean printsLike(LiveDatabase other) {
    return session.version().major() == other.session.version().major()
        && defaultSchema().equals(other.defaultSchema());
  }

  /**
   * The database by itself. Where the URL or the configuration names a default schema, that one is
   * the application's, and its neighbours may be other tenants.
   */
  Catalog whole() throws SQLException {
    boolean namesOne = project.defaultSchema() != null || session.address().schema() != null;
    return namesOne ? beside(List.of()) : reader().whole(session.connection());
  }

  /** The schemas that others have. */
  Catalog beside(List<Catalog> others) throws SQLException {
    return reader().beside(session.connection(), others);
  }

  private SchemaReader reader() {
    return new SchemaReader(project.managed(defaultSchema()));
  }

  @Override
  public void close() {
    session.close();
    target.close();
  }
}
