package io.github.migratemaven.shadow;

import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerVersion;
import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A shadow in the one database that the user lends us; emptied before and after each use. */
final class UserShadow implements Shadow {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(100);

  /** "lent" in ASCII; held by the runner that uses the database. */
  private static final String TRY_LOCK = "SELECT pg_try_advisory_lock(1818586740)";

  private final DatabaseAddress address;
  private final Connection guard;
  private final Admin admin;
  private final LentDatabase lent;
  private final List<String> ownExtensions;
  private boolean inUse;

  private UserShadow(
      DatabaseAddress address, Connection guard, LentDatabase lent, List<String> ownExtensions) {
    this.address = address;
    this.guard = guard;
    this.admin = new Admin(guard);
    this.lent = lent;
    this.ownExtensions = ownExtensions;
  }

  static UserShadow open(DatabaseAddress address, Optional<String> claim) {
    Connection guard = Sessions.open(address, "public");
    try {
      lock(address, new Admin(guard));
      LentDatabase lent = new LentDatabase(guard);
      if (!lent.isMarked()) {
        accept(address, lent, claim);
      }
      return new UserShadow(address, guard, lent, lent.ownExtensions());
    } catch (SQLException e) {
      closed(guard);
      throw ShadowProblems.broken(e);
    } catch (RuntimeException e) {
      closed(guard);
      throw e;
    }
  }

  @Override
  public ServerVersion version() {
    try {
      return Sessions.version(guard);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public boolean hasOneDatabase() {
    return true;
  }

  @Override
  public ShadowDatabase empty(String defaultSchema) {
    if (inUse) {
      throw new IllegalStateException("a lent shadow is one database: close the other use first");
    }
    try {
      lent.clean(ownExtensions);
      Admin.createSchema(guard, defaultSchema);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
    Connection connection = Sessions.open(address, defaultSchema);
    inUse = true;
    return new ShadowDatabase(connection, ShadowDatabase.Memory.NONE, () -> end(connection));
  }

  @Override
  public ShadowDatabase kept(String key, String defaultSchema, Consumer<Connection> fill) {
    ShadowDatabase database = empty(defaultSchema);
    boolean done = false;
    try {
      fill.accept(database.connection());
      done = true;
      return database;
    } finally {
      if (!done) {
        database.close();
      }
    }
  }

  @Override
  public boolean ensureRole(String name) {
    try {
      return admin.hasRole(name);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public boolean ensureTablespace(String name) {
    try {
      return admin.hasTablespace(name);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  @Override
  public void setRoleAside(String name) {
    throw new IllegalStateException("No role was made on a server of the user's: " + name);
  }

  @Override
  public void close() {
    closed(guard);
  }

  private void end(Connection connection) {
    if (!inUse) {
      return;
    }
    inUse = false;
    try {
      connection.close();
      lent.clean(ownExtensions);
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }

  private static void accept(DatabaseAddress address, LentDatabase lent, Optional<String> claim)
      throws SQLException {
    List<String> examples = lent.examples();
    boolean claimed = claim.filter(address.database()::equals).isPresent();
    if (!examples.isEmpty() && !claimed) {
      throw ShadowProblems.notOurs(address, examples);
    }
    lent.mark(address.database());
  }

  private static void lock(DatabaseAddress address, Admin admin) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!admin.column(TRY_LOCK).equals(List.of("t"))) {
      if (System.nanoTime() > end) {
        throw ShadowProblems.inUse(address, PATIENCE.toSeconds());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the shadow database", e);
    }
  }

  private static void closed(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw ShadowProblems.broken(e);
    }
  }
}
