package io.github.migratemaven.testkit;

import io.github.migratemaven.embedded.EmbeddedPostgres;
import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.embedded.Release;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerVersion;
import io.github.migratemaven.shadow.Shadow;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One PostgreSQL server for all tests of this JVM, of the major that the system property {@code
 * postgres.major} names; others where a test asks for them. They end, and their files go, with the
 * JVM.
 */
public final class Cluster {

  /** Programs unpacked once per checkout; {@code mvn clean} removes them. */
  private static final Path CACHE = Path.of("target", "embedded-cache");

  private static final Map<Release, Cluster> STARTED = new ConcurrentHashMap<>();

  private final EmbeddedServer server;

  private Cluster(EmbeddedServer server) {
    this.server = server;
  }

  /** The server, started by whoever asks first. */
  public static Cluster shared() {
    return of(release());
  }

  /** The server of a release, started by whoever asks first. */
  public static Cluster of(Release release) {
    return STARTED.computeIfAbsent(release, Cluster::start);
  }

  /** The release under test. */
  public static Release release() {
    return Release.of(System.getProperty("postgres.major", "18"));
  }

  /** The door of the room {@code embedded}, with the class path's programs and a cache to spoil. */
  public static EmbeddedPostgres embedded(Path cache) {
    return new EmbeddedPostgres(cache, new ClassPathBinaries(), null, Listener.none());
  }

  /** The cache that all tests of this checkout share. */
  public static Path cache() {
    return CACHE;
  }

  /** The same with the cache that all tests of this checkout share. */
  public static EmbeddedPostgres embedded() {
    return embedded(CACHE);
  }

  /**
   * A shadow on a server of its own, for the caller to close; kept below {@code target} so that it
   * starts in milliseconds.
   */
  public static Shadow shadow() {
    return Shadow.on(embedded().shadow("tests", release()));
  }

  /** How to reach a database as superuser; the database need not exist. */
  public DatabaseAddress address(String database) {
    return server.address(database);
  }

  /** What the server is. */
  public ServerVersion version() {
    return server.version();
  }

  /** The server itself. */
  public EmbeddedServer server() {
    return server;
  }

  private static Cluster start(Release release) {
    EmbeddedServer server = embedded().build(release);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return new Cluster(server);
  }
}
