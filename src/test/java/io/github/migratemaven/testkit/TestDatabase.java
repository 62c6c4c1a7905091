package io.github.migratemaven.testkit;

import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Sessions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An empty database of a test's own on a shared server; dropped when closed. */
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Cluster cluster;
  private final DatabaseAddress address;
  private @Nullable Connection connection;

  private TestDatabase(Cluster cluster, String name) {
    this.cluster = cluster;
    this.address = cluster.address(name);
  }

  /** Creates a database with a name of its own. */
  public static TestDatabase create() {
    return create(Cluster.shared());
  }

  /** Creates a database with a name of its own on another server than the shared one. */
  public static TestDatabase create(Cluster cluster) {
    return create(cluster, "test_" + NUMBER.incrementAndGet());
  }

  /** Creates a database with this name, which must be free. */
  public static TestDatabase create(String name) {
    return create(Cluster.shared(), name);
  }

  private static TestDatabase create(Cluster cluster, String name) {
    TestDatabase database = new TestDatabase(cluster, name);
    database.administrate("CREATE DATABASE \"" + name + "\"");
    return database;
  }

  /** How to reach it as superuser. */
  public DatabaseAddress address() {
    return address;
  }

  /** A session that stays open until this is closed; search path {@code public}. */
  public Connection connection() {
    if (connection == null) {
      connection = Sessions.open(address, "public");
    }
    return connection;
  }

  /** A further session, for the caller to close. */
  public Connection open() {
    return Sessions.open(address, "public");
  }

  /** Runs SQL as it is, one or several statements. */
  public void execute(String sql) {
    try (Statement statement = connection().createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql + " failed: " + e.getMessage(), e);
    }
  }

  /** Runs SQL in a transaction of its own, and tells whether the server took it. */
  public boolean tries(String sql) {
    try (Statement statement = connection().createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("BEGIN;\n" + sql + ";\nCOMMIT");
      return true;
    } catch (SQLException e) {
      execute("ROLLBACK");
      return false;
    }
  }

  /** Runs SQL within the open transaction, which goes on when the server does not take it. */
  public boolean triesWithin(String sql) {
    try (Statement statement = connection().createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("SAVEPOINT tried;\n" + sql + ";\nRELEASE tried");
      return true;
    } catch (SQLException e) {
      execute("ROLLBACK TO tried");
      return false;
    }
  }

  /** Each row of a query as text, its columns joined by {@code |}, null as {@code null}. */
  public List<String> queryStrings(String sql) {
    try (Statement statement = connection().createStatement()) {
      statement.setEscapeProcessing(false);
      return rows(statement.executeQuery(sql));
    } catch (SQLException e) {
      throw new AssertionError(sql + " failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    administrate("DROP DATABASE IF EXISTS \"" + address.database() + "\" WITH (FORCE)");
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    List<String> rows = new ArrayList<>();
    int width = result.getMetaData().getColumnCount();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int column = 1; column <= width; column++) {
        row.add(String.valueOf(result.getString(column)));
      }
      rows.add(String.join("|", row));
    }
    return rows;
  }

  private void administrate(String sql) {
    try (Connection admin = Sessions.open(cluster.address("postgres"), "public");
        Statement statement = admin.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql + " failed: " + e.getMessage(), e);
    }
  }
}
