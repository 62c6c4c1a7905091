package io.github.migratemaven.command;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The throw-away server of one build, with an empty database for each project that asks. */
public final class BuildServer implements AutoCloseable {

  private static final String MAINTENANCE = "postgres";
  private static final int LONGEST_NAME = 40;

  private final EmbeddedServer server;
  private final Set<String> names = new HashSet<>(Set.of(MAINTENANCE, "template0", "template1"));

  private BuildServer(EmbeddedServer server) {
    this.server = server;
  }

  /**
   * Starts an empty server; it is gone, with its data, when it is closed or this JVM ends.
   *
   * @throws io.github.migratemaven.error.MigrateException when the programs cannot be had or do not
   *     run
   */
  public static BuildServer start(Workplace workplace, Listener listener) {
    return new BuildServer(workplace.embedded(listener).build(workplace.release()));
  }

  /**
   * Makes an empty database.
   *
   * @param words what its name shall remind of, such as an artifactId
   */
  public synchronized DatabaseAddress database(String words) {
    String name = freeName(words);
    DatabaseAddress maintenance = server.address(MAINTENANCE);
    try (Connection connection = Sessions.open(maintenance, "public");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + SqlNames.quoted(name));
      return server.address(name);
    } catch (SQLException e) {
      throw ServerTrouble.with(maintenance.toString(), e);
    }
  }

  /** What the server is, such as {@code 18.6}. */
  public String version() {
    return server.version().toString();
  }

  /** A name that needs no quoting anywhere; two modules may be called alike. */
  private String freeName(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    String free = name.isEmpty() ? "app" : name;
    for (int number = 2; !names.add(free); number++) {
      free = name + '_' + number;
    }
    return free;
  }

  @Override
  public void close() {
    server.close();
  }
}
