package io.github.migratemaven.shadow;

import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.ServerVersion;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A place where anything may be tried. What it hands out is closed by whoever asked for it, before
 * the shadow itself.
 */
public sealed interface Shadow extends AutoCloseable permits EmbeddedShadow, UserShadow {

  /** A shadow on a server of ours, which is stopped when the shadow is closed. */
  static Shadow on(EmbeddedServer server) {
    return EmbeddedShadow.open(server);
  }

  /**
   * A shadow in a database that the user lends us: it must be empty, or marked as ours by an
   * earlier run. There is one database only, so one {@link ShadowDatabase} at a time, and nothing
   * is remembered.
   *
   * @param claim the name of the database, when the user consents to lose what is in it
   * @throws io.github.migratemaven.error.MigrateException M214 when it holds something and is not
   *     ours, M215 when another runner uses it, or P1000, P1001, P1003
   */
  static Shadow at(DatabaseAddress address, Optional<String> claim) {
    return UserShadow.open(address, claim);
  }

  /** What the server is. */
  ServerVersion version();

  /** Whether only one {@link ShadowDatabase} can be open at a time. */
  boolean hasOneDatabase();

  /**
   * A database in which nothing exists but the default schema.
   *
   * @param defaultSchema the search path of the session; created when it is not {@code public}
   */
  ShadowDatabase empty(String defaultSchema);

  /**
   * A database in a remembered state; made when none is remembered under this key.
   *
   * @param key everything that the state depends on, except the server and the default schema
   * @param fill brings an empty database into that state; when it throws, nothing is remembered
   */
  ShadowDatabase kept(String key, String defaultSchema, Consumer<Connection> fill);

  /**
   * Makes sure that a role exists, which cannot log in if we have to make it.
   *
   * @return false when it does not, because the server is the user's and roles are the whole
   *     server's
   */
  boolean ensureRole(String name);

  /**
   * Makes sure that a tablespace exists; one that we have to make lives in the data directory.
   *
   * @return false when it does not, because the server is the user's
   */
  boolean ensureTablespace(String name);

  /** Gives a role that {@link #ensureRole} made another name, so that a script can create it. */
  void setRoleAside(String name);

  @Override
  void close();
}
