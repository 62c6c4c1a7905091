package io.github.migratemaven.embedded;

import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.postgres.ServerVersion;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A running server of ours; closing it stops it, when this build is what keeps it running. */
public final class EmbeddedServer implements AutoCloseable {

  private final ServerVersion version;
  private final int port;
  private final Secret password;
  private final String database;
  private final Runnable end;
  private final AtomicBoolean closed = new AtomicBoolean();

  EmbeddedServer(ServerVersion version, int port, Secret password, String database, Runnable end) {
    this.version = version;
    this.port = port;
    this.password = password;
    this.database = database;
    this.end = end;
  }

  /** How to reach one of its databases as superuser; the database need not exist. */
  public DatabaseAddress address(String database) {
    return address(port, password, database);
  }

  /** How to reach the database that the server was started for. */
  public DatabaseAddress address() {
    return address(database);
  }

  /** What the server is. */
  public ServerVersion version() {
    return version;
  }

  /** Stops it and waits for its end; a second time does nothing. */
  @Override
  public void close() {
    // A second end would free a lock that somebody else has taken since.
    if (!closed.getAndSet(true)) {
      end.run();
    }
  }

  static DatabaseAddress address(int port, Secret password, String database) {
    return new DatabaseAddress(
        "127.0.0.1:" + port,
        database,
        Cluster.USER,
        password,
        null,
        // The bundles have no certificate; asking first would cost a round trip.
        Map.of("sslmode", "disable"));
  }
}
