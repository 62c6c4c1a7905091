package io.github.migratemaven.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.postgres.Sessions;
import io.github.migratemaven.testkit.Cluster;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedShadowTest {

  private static final String USER_SCHEMAS =
      "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"
          + " ORDER BY 1";

  private EmbeddedServer server;
  private Shadow shadow;

  @BeforeEach
  void open() {
    server = Cluster.embedded().shadow("shadow-test", Cluster.release());
    clean();
    shadow = Shadow.on(server);
  }

  @AfterEach
  void close() {
    shadow.close();
  }

  @Test
  void an_empty_database_has_nothing_but_the_default_schema() {
    try (ShadowDatabase empty = shadow.empty("public")) {
      assertThat(query(empty, USER_SCHEMAS)).containsExactly("public");
      assertThat(query(empty, "SELECT current_schema")).containsExactly("public");
    }
  }

  @Test
  void another_default_schema_is_created_beside_public() {
    try (ShadowDatabase empty = shadow.empty("Ten\"ant")) {
      assertThat(query(empty, USER_SCHEMAS)).containsExactly("Ten\"ant", "public");
      execute(empty, "CREATE TABLE t ()");
      assertThat(
              query(
                  empty,
                  "SELECT nspname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relname = 't'"))
          .containsExactly("Ten\"ant");
    }
  }

  @Test
  void several_empty_databases_are_open_at_once_and_all_are_dropped() {
    try (ShadowDatabase one = shadow.empty("public");
        ShadowDatabase two = shadow.empty("public")) {
      execute(one, "CREATE TABLE t ()");
      execute(two, "CREATE TABLE t ()");
    }
    assertThat(ours()).isEmpty();
  }

  @Test
  void a_kept_database_is_filled_once_and_found_again() {
    AtomicInteger fills = new AtomicInteger();
    Consumer<Connection> fill =
        connection -> {
          fills.incrementAndGet();
          executeOn(connection, "CREATE TABLE t (a int)");
        };
    for (int i = 0; i < 3; i++) {
      try (ShadowDatabase kept = shadow.kept("k1", "public", fill)) {
        assertThat(query(kept, "SELECT count(*) FROM t")).containsExactly("0");
      }
    }
    assertThat(fills).hasValue(1);
  }

  @Test
  void another_key_or_another_default_schema_is_filled_anew() {
    AtomicInteger fills = new AtomicInteger();
    for (String key : List.of("a", "b")) {
      for (String schema : List.of("public", "tenant")) {
        shadow.kept(key, schema, connection -> fills.incrementAndGet()).close();
      }
    }
    assertThat(fills).hasValue(4);
  }

  @Test
  void what_a_proof_does_in_a_transaction_is_not_remembered() throws SQLException {
    try (ShadowDatabase kept = shadow.kept("k", "public", connection -> {})) {
      kept.connection().setAutoCommit(false);
      execute(kept, "CREATE TABLE proof ()");
    }
    try (ShadowDatabase kept = shadow.kept("k", "public", EmbeddedShadowTest::neverFilled)) {
      assertThat(query(kept, "SELECT to_regclass('proof')::text")).containsExactly("null");
    }
  }

  @Test
  void a_new_key_is_committed_or_rolled_back_with_the_new_state() throws SQLException {
    try (ShadowDatabase kept = shadow.kept("k1", "public", connection -> {})) {
      kept.connection().setAutoCommit(false);
      execute(kept, "CREATE TABLE t ()");
      kept.rekey("k2");
      kept.connection().rollback();
      execute(kept, "CREATE TABLE t ()");
      kept.rekey("k3");
      kept.connection().commit();
    }
    try (ShadowDatabase kept = shadow.kept("k3", "public", EmbeddedShadowTest::neverFilled)) {
      assertThat(query(kept, "SELECT to_regclass('t')::text")).containsExactly("t");
    }
    AtomicInteger fills = new AtomicInteger();
    shadow.kept("k1", "public", connection -> fills.incrementAndGet()).close();
    shadow.kept("k2", "public", connection -> fills.incrementAndGet()).close();
    assertThat(fills).hasValue(2);
  }

  @Test
  void a_forgotten_database_is_dropped() {
    try (ShadowDatabase kept = shadow.kept("k", "public", connection -> {})) {
      kept.forget();
      execute(kept, "CREATE TABLE t ()");
    }
    assertThat(ours()).isEmpty();
  }

  @Test
  void a_fill_that_throws_leaves_nothing_remembered() {
    assertThatThrownBy(
            () ->
                shadow.kept(
                    "k",
                    "public",
                    connection -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(ours()).isEmpty();
  }

  @Test
  void the_five_most_recently_used_are_remembered() {
    for (String key : List.of("1", "2", "3", "4", "5")) {
      shadow.kept(key, "public", connection -> {}).close();
    }
    shadow.kept("1", "public", EmbeddedShadowTest::neverFilled).close();
    shadow.kept("6", "public", connection -> {}).close();
    assertThat(ours()).hasSize(5);
    for (String key : List.of("1", "3", "4", "5", "6")) {
      shadow.kept(key, "public", EmbeddedShadowTest::neverFilled).close();
    }
  }

  @Test
  void a_kept_database_that_is_open_is_not_given_out_twice() {
    try (ShadowDatabase one = shadow.kept("k", "public", connection -> {});
        ShadowDatabase two = shadow.kept("k", "public", connection -> {})) {
      assertThat(query(one, "SELECT current_database()"))
          .isNotEqualTo(query(two, "SELECT current_database()"));
    }
  }

  @Test
  void what_a_crashed_build_left_is_dropped_at_the_next_start() {
    EmbeddedServer first = Cluster.embedded().shadow("crash", Cluster.release());
    try {
      Shadow.on(first).empty("public");
      assertThat(new Databases(first).names()).hasSize(1);
    } finally {
      first.close();
    }
    EmbeddedServer second = Cluster.embedded().shadow("crash", Cluster.release());
    try (Shadow next = Shadow.on(second)) {
      assertThat(new Databases(second).names()).isEmpty();
    }
  }

  @Test
  void a_damaged_kept_database_is_filled_anew() {
    shadow.kept("k", "public", connection -> {}).close();
    String database = ours().get(0);
    executeOn(administrator(), "ALTER DATABASE " + database + " ALLOW_CONNECTIONS false");
    AtomicInteger fills = new AtomicInteger();
    shadow.kept("k", "public", connection -> fills.incrementAndGet()).close();
    assertThat(fills).hasValue(1);
    assertThat(ours()).doesNotContain(database).hasSize(1);
  }

  @Test
  void a_history_that_creates_a_role_replays_again_and_again() {
    for (int i = 0; i < 2; i++) {
      try (ShadowDatabase empty = shadow.empty("public")) {
        execute(empty, "CREATE ROLE app; CREATE TABLE t (); GRANT SELECT ON t TO app");
      }
    }
  }

  @Test
  void a_remembered_database_is_never_found_without_its_roles() {
    AtomicInteger fills = new AtomicInteger();
    Consumer<Connection> fill =
        connection -> {
          fills.incrementAndGet();
          executeOn(connection, "CREATE ROLE app");
        };
    shadow.kept("k", "public", fill).close();
    shadow.kept("k", "public", fill).close();
    assertThat(fills).hasValue(1);
    shadow.empty("public").close();
    try (ShadowDatabase kept = shadow.kept("k", "public", fill)) {
      assertThat(query(kept, "SELECT count(*) FROM pg_roles WHERE rolname = 'app'"))
          .containsExactly("1");
    }
    assertThat(fills).hasValue(2);
  }

  @Test
  void a_stub_role_exists_and_cannot_log_in() {
    shadow.ensureRole("Reader");
    shadow.ensureRole("Reader");
    try (Connection admin = administrator()) {
      assertThat(queryOn(admin, "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'Reader'"))
          .containsExactly("f");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_stub_role_makes_way_for_a_script_that_creates_it_and_keeps_what_relies_on_it() {
    try (ShadowDatabase first = shadow.empty("public")) {
      shadow.ensureRole("reader");
      execute(first, "CREATE TABLE t (a int); CREATE POLICY p ON t TO reader");
      shadow.setRoleAside("reader");
      try (ShadowDatabase second = shadow.empty("public")) {
        execute(second, "CREATE ROLE reader LOGIN");
      }
      assertThat(query(first, "SELECT count(*) FROM pg_policy")).containsExactly("1");
    }
    shadow.empty("public").close();
    assertThat(queryOn(administrator(), "SELECT rolname FROM pg_roles WHERE oid >= 16384"))
        .isEmpty();
  }

  /** The cluster is a kept one. */
  private void clean() {
    for (String database : ours()) {
      executeOn(administrator(), "DROP DATABASE " + database);
    }
    for (String role :
        queryOn(administrator(), "SELECT rolname FROM pg_roles WHERE oid >= 16384")) {
      executeOn(administrator(), "DROP ROLE \"" + role + '"');
    }
  }

  private List<String> ours() {
    return new Databases(server).names();
  }

  private Connection administrator() {
    return Sessions.open(server.address("postgres"), "public");
  }

  private record Databases(EmbeddedServer server) {
    List<String> names() {
      try (Connection admin = Sessions.open(server.address("postgres"), "public")) {
        return queryOn(
            admin, "SELECT datname FROM pg_database WHERE datname LIKE 'migrate%' ORDER BY 1");
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void neverFilled(Connection connection) {
    throw new AssertionError("filled although remembered");
  }

  private static void execute(ShadowDatabase database, String sql) {
    executeOn(database.connection(), sql);
  }

  private static void executeOn(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> query(ShadowDatabase database, String sql) {
    return queryOn(database.connection(), sql);
  }

  private static List<String> queryOn(Connection connection, String sql) {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
      return values;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
