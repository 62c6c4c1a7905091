package io.github.migratemaven.shadow;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The databases and roles in a cluster of ours. A database without a {@link KeptMark} is dropped at
 * the next start when the session that made it is gone.
 */
final class OurDatabases implements AutoCloseable {

  /** Everything else in the cluster is left alone; the number is the process that made it. */
  private static final String PREFIX = "migrate_shadow_";

  private static final String LEFTOVERS =
      """
      SELECT d.datname FROM pg_database d
      WHERE d.datname LIKE 'migrate\\_shadow\\_%'
        AND coalesce(shobj_description(d.oid, 'pg_database'), '') NOT LIKE 'migrate-maven-plugin kept%'
        AND NOT EXISTS (
          SELECT FROM pg_stat_activity a
          WHERE a.pid::text = split_part(d.datname, '_', 3) AND a.datname = 'postgres')
      ORDER BY d.datname""";

  private static final String REMEMBERED =
      """
      SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database
      WHERE datname LIKE 'migrate\\_shadow\\_%' AND shobj_description(oid, 'pg_database') IS NOT NULL
      ORDER BY datname""";

  /** Below 16384 are those that initdb made. */
  private static final String ROLES =
      "SELECT rolname FROM pg_roles WHERE oid >= 16384 ORDER BY rolname";

  private static final String SUBSCRIBED =
      "SELECT d.datname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid"
          + " WHERE d.datname = ?";

  private static final String ASIDE = "migrate stub ";

  /** "kept" in ASCII; held by the session that uses a remembered database. */
  private static final String TRY_LOCK = "SELECT pg_try_advisory_lock(1801811060)";

  private final EmbeddedServer server;
  private final Connection connection;
  private final Admin admin;
  private final String pid;
  private int created;

  private OurDatabases(EmbeddedServer server, Connection connection, Admin admin, String pid) {
    this.server = server;
    this.connection = connection;
    this.admin = admin;
    this.pid = pid;
  }

  static OurDatabases of(EmbeddedServer server) throws SQLException {
    Connection connection = Sessions.open(server.address("postgres"), "public");
    Admin admin = new Admin(connection);
    String pid = admin.column("SELECT pg_backend_pid()").get(0);
    OurDatabases databases = new OurDatabases(server, connection, admin, pid);
    for (String leftover : admin.column(LEFTOVERS)) {
      databases.drop(leftover);
    }
    return databases;
  }

  /** A new, empty database. */
  String create() throws SQLException {
    String database;
    do {
      database = PREFIX + pid + "_" + ++created;
    } while (!admin.column("SELECT 1 FROM pg_database WHERE datname = ?", database).isEmpty());
    admin.run("CREATE DATABASE %s", database);
    return database;
  }

  /** Drops a database, whoever is connected to it. */
  void drop(String database) throws SQLException {
    if (!admin.column(SUBSCRIBED, database).isEmpty()) {
      try (Connection session = connect(database, "public")) {
        Subscriptions.drop(session);
      }
    }
    admin.run("DROP DATABASE IF EXISTS %s WITH (FORCE)", database);
  }

  /** A session of a new database in which the default schema exists; drops it when that fails. */
  Connection prepared(String database, String defaultSchema) throws SQLException {
    Connection session = connect(database, defaultSchema);
    Admin.createSchema(session, defaultSchema);
    return session;
  }

  Connection connect(String database, String defaultSchema) {
    return Sessions.open(server.address(database), defaultSchema);
  }

  /** What is remembered, by the databases' names. */
  Map<String, KeptMark> remembered() throws SQLException {
    Map<String, KeptMark> marks = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(REMEMBERED)) {
      while (rows.next()) {
        String database = rows.getString(1);
        KeptMark.of(rows.getString(2)).ifPresent(mark -> marks.put(database, mark));
      }
    }
    return marks;
  }

  /**
   * Drops every role that initdb did not make. Remembered databases may rely on them, so these go
   * first; histories without roles never notice.
   */
  void dropRoles() throws SQLException {
    var roles = admin.column(ROLES);
    if (roles.isEmpty()) {
      return;
    }
    for (String database : remembered().keySet()) {
      drop(database);
    }
    for (String role : roles) {
      // Grants on things of the whole cluster, such as parameters, would hold it.
      admin.run("DROP OWNED BY %s CASCADE", role);
      admin.run("DROP ROLE %s", role);
    }
  }

  /** Makes sure that a role exists, which cannot log in if we have to make it. */
  void ensureRole(String name) throws SQLException {
    if (!admin.hasRole(name)) {
      admin.run("CREATE ROLE %s NOLOGIN", name);
    }
  }

  /** Makes sure that a tablespace exists, in the data directory if we have to make it. */
  void ensureTablespace(String name) throws SQLException {
    if (!admin.hasTablespace(name)) {
      admin.run("SET allow_in_place_tablespaces = on");
      admin.run("CREATE TABLESPACE %s LOCATION ''", name);
    }
  }

  /** What relies on the role follows its new name; all roles go when nothing is open. */
  void setRoleAside(String name) throws SQLException {
    int number = 1;
    while (admin.hasRole(ASIDE + number)) {
      number++;
    }
    admin.run("ALTER ROLE %s RENAME TO " + SqlNames.quoted(ASIDE + number), name);
  }

  /** Whether the session may use its remembered database alone. */
  static boolean tryLock(Connection session) throws SQLException {
    try (Statement statement = session.createStatement();
        ResultSet rows = statement.executeQuery(TRY_LOCK)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    admin.close();
  }
}
