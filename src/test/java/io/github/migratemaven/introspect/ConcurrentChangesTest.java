package io.github.migratemaven.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody else holds an uncommitted change of a view, for which pg_get_viewdef waits behind its
 * snapshot; when that commits, the view is printed as it is then.
 */
class ConcurrentChangesTest {

  private static final Scope SCOPE = Scope.everything("public");

  private TestDatabase database;
  private ExecutorService threads;
  private Connection reader;
  private Connection first;
  private Connection second;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    threads = Executors.newCachedThreadPool();
    reader = database.open();
    first = database.open();
    second = database.open();
    database.execute(
        "CREATE TABLE t (a int, b int); CREATE VIEW totals AS SELECT a, b FROM t;"
            + " CREATE TABLE other (c int)");
  }

  @AfterEach
  void close() throws SQLException {
    for (Connection each : List.of(reader, first, second)) {
      each.close();
    }
    threads.shutdownNow();
    database.close();
  }

  @Test
  void what_changes_while_it_is_read_is_read_once_more() throws SQLException {
    execute(first, "BEGIN; ALTER VIEW totals RENAME COLUMN b TO sum");
    CompletableFuture<Catalog> reading = read();
    awaitThat(reader, first);
    execute(first, "COMMIT");
    assertThat(reading.join()).isEqualTo(CatalogReader.read(database.connection(), SCOPE));
  }

  @Test
  void what_is_dropped_while_it_is_read_is_not_there() throws SQLException {
    execute(first, "BEGIN; DROP VIEW totals");
    CompletableFuture<Catalog> reading = read();
    awaitThat(reader, first);
    execute(first, "COMMIT");
    assertThat(reading.join().views()).isEmpty();
  }

  @Test
  void what_changes_again_the_second_time_is_named_in_an_error() throws SQLException {
    execute(first, "BEGIN; ALTER VIEW totals RENAME COLUMN b TO sum");
    CompletableFuture<Catalog> reading = read();
    awaitThat(reader, first);
    CompletableFuture<Void> next =
        CompletableFuture.runAsync(
            () -> execute(second, "BEGIN; ALTER VIEW totals RENAME COLUMN a TO key"), threads);
    awaitThat(second, first);
    execute(first, "COMMIT");
    next.join();
    awaitThat(reader, second);
    execute(second, "COMMIT");
    assertThatThrownBy(reading::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            MigrateException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.M464);
              assertThat(e.problem().where()).contains("column public.totals.a");
            });
  }

  @Test
  void a_change_that_is_taken_back_is_none() throws SQLException {
    execute(first, "BEGIN; ALTER VIEW totals RENAME COLUMN b TO sum");
    CompletableFuture<Catalog> reading = read();
    awaitThat(reader, first);
    execute(first, "ROLLBACK");
    assertThat(reading.join()).isEqualTo(CatalogReader.read(database.connection(), SCOPE));
    assertThat(changesAfter("BEGIN; ALTER TABLE t RENAME a TO c; ROLLBACK")).isEmpty();
  }

  @Test
  void rows_and_new_objects_are_no_change_of_what_was_read() throws SQLException {
    database.execute("CREATE MATERIALIZED VIEW m AS SELECT 1 AS one");
    assertThat(
            changesAfter(
                "TRUNCATE t; REFRESH MATERIALIZED VIEW m; INSERT INTO t VALUES (1); ANALYZE;"
                    + " CREATE TABLE added (a int); CREATE TEMPORARY TABLE gone (a int); DROP TABLE gone"))
        .isEmpty();
  }

  @Test
  void each_change_is_named() throws SQLException {
    database.execute(
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE SCHEMA away;"
            + " CREATE TABLE away.x (a int); CREATE TYPE mood AS ENUM ('ok')");
    assertThat(
            changesAfter(
                "SAVEPOINT part; ALTER TABLE t RENAME TO u; RELEASE part; DROP TABLE other;"
                    + " CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2';"
                    + " CREATE OR REPLACE VIEW totals AS SELECT a, a + b AS b FROM u;"
                    + " ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'; DROP SCHEMA away CASCADE"))
        .contains(
            "relation public.t",
            "relation public.other",
            "routine public.f",
            "query of public.totals",
            "value of type public.mood",
            "schema away",
            "relation away.x");
  }

  private List<String> changesAfter(String sql) throws SQLException {
    try (Snapshot snapshot = Snapshot.open(reader, "public")) {
      ConcurrentChanges before = new ConcurrentChanges(SCOPE);
      snapshot.run(List.of(before), "{}");
      assertThat(before.isEmpty()).isTrue();
      execute(first, sql.contains("SAVEPOINT") ? "BEGIN; " + sql + "; COMMIT" : sql);
      ConcurrentChanges after = new ConcurrentChanges(SCOPE);
      snapshot.run(List.of(after), "{}");
      return after.sorted();
    }
  }

  private CompletableFuture<Catalog> read() {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return CatalogReader.read(reader, SCOPE);
          } catch (SQLException e) {
            throw new AssertionError(e);
          }
        },
        threads);
  }

  /** Waits until the one session waits for the other. */
  private void awaitThat(Connection waiting, Connection holding) throws SQLException {
    String query = "SELECT " + pid(holding) + " = ANY (pg_blocking_pids(" + pid(waiting) + "))";
    while (!database.queryStrings(query).equals(List.of("t"))) {
      Thread.onSpinWait();
    }
  }

  private static int pid(Connection connection) throws SQLException {
    return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
  }

  private static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
