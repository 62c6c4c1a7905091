package io.github.migratemaven.shadow;

import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A shadow on a server of ours: as many databases as wanted, some of them remembered. */
final class EmbeddedShadow implements Shadow {

  private static final int REMEMBERED = 5;

  private final EmbeddedServer server;
  private final OurDatabases databases;
  private final Set<String> open = new HashSet<>();

  private EmbeddedShadow(EmbeddedServer server, OurDatabases databases) {
    this.server = server;
    this.databases = databases;
  }

  static EmbeddedShadow open(EmbeddedServer server) {
    try {
      return new EmbeddedShadow(server, OurDatabases.of(server));
    } catch (SQLException e) {
      server.close();
      throw ShadowProblems.broken(e);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  @Override
  public ServerVersion version() {
    return server.version();
  }

  @Override
  public boolean hasOneDatabase() {
    return false;
  }

  @Override
  public ShadowDatabase empty(String defaultSchema) {
    try {
      String database = created();
      Connection connection = databases.prepared(database, defaultSchema);
      return new ShadowDatabase(
          connection, ShadowDatabase.Memory.NONE, () -> closed(connection, database));
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public ShadowDatabase kept(String key, String defaultSchema, Consumer<Connection> fill) {
    try {
      for (Map.Entry<String, KeptMark> kept : databases.remembered().entrySet()) {
        if (kept.getValue().fits(key, defaultSchema)) {
          Optional<ShadowDatabase> database = reopened(kept.getKey(), kept.getValue());
          if (database.isPresent()) {
            return database.get();
          }
        }
      }
      return filled(key, defaultSchema, fill);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public boolean ensureRole(String name) {
    try {
      databases.ensureRole(name);
      return true;
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public boolean ensureTablespace(String name) {
    try {
      databases.ensureTablespace(name);
      return true;
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public void setRoleAside(String name) {
    try {
      databases.setRoleAside(name);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public void close() {
    try (server) {
      databases.close();
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  private String created() throws SQLException {
    // Roles belong to the whole cluster: a history that creates one must not meet its own from the
    // last replay. While a database is open they may be in use.
    if (open.isEmpty()) {
      databases.dropRoles();
    }
    String database = databases.create();
    open.add(database);
    return database;
  }

  /** Nothing when somebody else has it open, or when it is damaged; then it is dropped. */
  private Optional<ShadowDatabase> reopened(String database, KeptMark mark) throws SQLException {
    Connection connection;
    try {
      connection = databases.connect(database, mark.defaultSchema());
    } catch (MigrateException e) {
      databases.drop(database);
      return Optional.empty();
    }
    if (open.contains(database) || !OurDatabases.tryLock(connection)) {
      connection.close();
      return Optional.empty();
    }
    open.add(database);
    return Optional.of(remembered(connection, database, mark.defaultSchema(), mark.key()));
  }

  private ShadowDatabase filled(String key, String defaultSchema, Consumer<Connection> fill)
      throws SQLException {
    String database = created();
    boolean done = false;
    try (Connection filling = databases.prepared(database, defaultSchema)) {
      fill.accept(filling);
      done = true;
    } finally {
      if (!done) {
        open.remove(database);
        databases.drop(database);
      }
    }
    // A session of its own: what the scripts left set must not make a first use differ from a
    // second.
    Connection connection = databases.connect(database, defaultSchema);
    OurDatabases.tryLock(connection);
    ShadowDatabase kept = remembered(connection, database, defaultSchema, key);
    dropLeastRecentlyUsed();
    return kept;
  }

  private ShadowDatabase remembered(
      Connection connection, String database, String defaultSchema, String key)
      throws SQLException {
    ShadowDatabase kept =
        new ShadowDatabase(
            connection, new Marking(database, defaultSchema), () -> closed(connection, database));
    kept.rekey(key);
    return kept;
  }

  private void closed(Connection connection, String database) {
    try {
      connection.close();
      if (open.remove(database) && !databases.remembered().containsKey(database)) {
        databases.drop(database);
      }
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  private void dropLeastRecentlyUsed() throws SQLException {
    List<String> byUse =
        databases.remembered().entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, KeptMark> kept) -> kept.getValue().used())
                    .reversed())
            .map(Map.Entry::getKey)
            .toList();
    for (String database : byUse.subList(Math.min(REMEMBERED, byUse.size()), byUse.size())) {
      if (!open.contains(database)) {
        databases.drop(database);
      }
    }
  }

  /** Remembered by the comment on the database. */
  private record Marking(String database, String defaultSchema) implements ShadowDatabase.Memory {

    @Override
    public void rekey(Connection connection, String key) throws SQLException {
      Admin.comment(
          connection, database, new KeptMark(Instant.now(), defaultSchema, key).comment());
    }

    @Override
    public void forget(Connection connection) throws SQLException {
      Admin.comment(connection, database, "");
    }
  }
}
