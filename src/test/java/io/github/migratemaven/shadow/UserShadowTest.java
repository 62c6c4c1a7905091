package io.github.migratemaven.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserShadowTest {

  /** One of every kind that has to be dropped in its own way. */
  private static final String EVERYTHING =
      """
      CREATE EXTENSION citext;
      CREATE SCHEMA other;
      CREATE TYPE mood AS ENUM ('a');
      CREATE TYPE pair AS (a int, b int);
      CREATE DOMAIN positive AS int CHECK (value > 0);
      CREATE TYPE span AS RANGE (subtype = int);
      CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, s serial, m mood, c citext);
      CREATE TABLE other.u (id int REFERENCES t, p public.pair);
      CREATE TABLE parted (a int) PARTITION BY LIST (a);
      CREATE TABLE part PARTITION OF parted DEFAULT;
      CREATE VIEW v AS SELECT * FROM t;
      CREATE MATERIALIZED VIEW mv AS SELECT * FROM v;
      CREATE SEQUENCE free;
      CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
      CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
      CREATE AGGREGATE total(int) (sfunc = int4pl, stype = int);
      CREATE AGGREGATE everything(*) (sfunc = int8inc, stype = bigint, initcond = '0');
      CREATE OPERATOR === (leftarg = int, rightarg = int, function = int4eq);
      CREATE COLLATION plain FROM "C";
      CREATE STATISTICS st ON id, s FROM t;
      CREATE TEXT SEARCH CONFIGURATION ts (COPY = simple);
      CREATE FUNCTION trig() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
      CREATE EVENT TRIGGER et ON ddl_command_start EXECUTE FUNCTION trig();
      CREATE FOREIGN DATA WRAPPER w;
      CREATE SERVER s FOREIGN DATA WRAPPER w;
      CREATE FOREIGN TABLE ft (a int) SERVER s;
      CREATE PUBLICATION pub FOR TABLE t;
      CREATE FUNCTION to_mood(int) RETURNS mood LANGUAGE sql AS 'SELECT ''a''::mood';
      CREATE CAST (int AS mood) WITH FUNCTION to_mood(int);
      CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
      CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
      CREATE FUNCTION compare(int, mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 0';
      ALTER OPERATOR FAMILY integer_ops USING btree ADD FUNCTION 1 (int, mood) compare(int, mood);
      ALTER OPERATOR FAMILY tsvector_ops USING gin ADD OPERATOR 9 = (tsvector, tsvector);
      """;

  private TestDatabase lent;

  @BeforeEach
  void lend() {
    lent = TestDatabase.create();
  }

  @AfterEach
  void close() {
    lent.close();
  }

  @Test
  void everything_is_dropped_before_the_next_use() {
    try (Shadow shadow = open()) {
      for (int i = 0; i < 2; i++) {
        try (ShadowDatabase empty = shadow.empty("public")) {
          execute(empty, EVERYTHING);
        }
      }
    }
    assertThat(lent.queryStrings("SELECT relname FROM pg_class WHERE oid >= 16384")).isEmpty();
    assertThat(lent.queryStrings("SELECT typname FROM pg_type WHERE oid >= 16384")).isEmpty();
    assertThat(lent.queryStrings("SELECT proname FROM pg_proc WHERE oid >= 16384")).isEmpty();
    assertThat(lent.queryStrings("SELECT nspname FROM pg_namespace WHERE oid >= 16384")).isEmpty();
    assertThat(lent.queryStrings("SELECT extname FROM pg_extension")).containsExactly("plpgsql");
  }

  @Test
  void a_history_may_drop_public_and_use_another_default_schema() {
    try (Shadow shadow = open()) {
      try (ShadowDatabase empty = shadow.empty("tenant")) {
        execute(empty, "DROP SCHEMA public; CREATE TABLE t ()");
        assertThat(lent.queryStrings("SELECT to_regclass('tenant.t')")).containsExactly("tenant.t");
      }
      shadow.empty("public").close();
    }
    assertThat(lent.queryStrings("SELECT to_regnamespace('public'), to_regnamespace('tenant')"))
        .containsExactly("public|null");
  }

  @Test
  void no_role_is_made_on_the_user_s_server() {
    try (Shadow shadow = open()) {
      assertThat(shadow.ensureRole("nobody_made_this")).isFalse();
      assertThat(shadow.ensureRole("pg_monitor")).isTrue();
    }
    assertThat(lent.queryStrings("SELECT 1 FROM pg_roles WHERE rolname = 'nobody_made_this'"))
        .isEmpty();
  }

  @Test
  void a_database_that_holds_something_of_somebody_is_refused_untouched() {
    lent.execute("CREATE TABLE precious (a int)");
    MigrateException e = assertRefused(Optional.empty());
    assertThat(e.problem().where()).anyMatch(line -> line.contains("table precious"));
    assertThat(e.problem().next())
        .map(NextStep::action)
        .anyMatch(
            action -> action.toString().contains("-DclaimShadow=" + lent.address().database()));
    assertRefused(Optional.of("another_name"));
    assertThat(lent.queryStrings("SELECT count(*) FROM precious")).containsExactly("0");
  }

  @Test
  void a_claimed_database_is_emptied_and_accepted_from_then_on() {
    lent.execute("CREATE TABLE precious (a int)");
    try (Shadow shadow = Shadow.at(lent.address(), Optional.of(lent.address().database()))) {
      shadow.empty("public").close();
    }
    lent.execute("CREATE TABLE left_by_a_crash (a int)");
    try (Shadow shadow = open();
        ShadowDatabase empty = shadow.empty("public")) {
      assertThat(lent.queryStrings("SELECT to_regclass('left_by_a_crash')"))
          .containsExactly("null");
      assertThat(empty.connection()).isNotNull();
    }
  }

  @Test
  void extensions_that_it_came_with_stay() {
    lent.execute("CREATE EXTENSION citext");
    for (int i = 0; i < 2; i++) {
      try (Shadow shadow = open();
          ShadowDatabase empty = shadow.empty("public")) {
        execute(empty, "CREATE TABLE t (a citext); CREATE EXTENSION hstore");
      }
    }
    assertThat(lent.queryStrings("SELECT extname FROM pg_extension ORDER BY 1"))
        .containsExactly("citext", "plpgsql");
  }

  @Test
  void one_runner_uses_it_at_a_time() {
    try (Shadow shadow = open()) {
      assertThat(shadow.version().major()).isGreaterThanOrEqualTo(14);
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              MigrateException.class,
              e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.M215));
    }
    open().close();
  }

  @Test
  void nothing_is_remembered_and_a_fill_that_throws_leaves_nothing() {
    try (Shadow shadow = open()) {
      for (int i = 0; i < 2; i++) {
        try (ShadowDatabase kept =
            shadow.kept("k", "public", c -> execute(c, "CREATE TABLE t ()"))) {
          execute(kept, "SELECT * FROM t");
          assertThatThrownBy(() -> shadow.empty("public"))
              .isInstanceOf(IllegalStateException.class);
        }
      }
      assertThatThrownBy(
              () ->
                  shadow.kept(
                      "k",
                      "public",
                      connection -> {
                        execute(connection, "CREATE TABLE t ()");
                        throw new IllegalStateException("no");
                      }))
          .hasMessage("no");
      assertThat(lent.queryStrings("SELECT to_regclass('t')")).containsExactly("null");
    }
  }

  private Shadow open() {
    return Shadow.at(lent.address(), Optional.empty());
  }

  private MigrateException assertRefused(Optional<String> claim) {
    try (Shadow shadow = Shadow.at(lent.address(), claim)) {
      throw new AssertionError("accepted by " + shadow.version());
    } catch (MigrateException e) {
      assertThat(e.problem().code()).isEqualTo(ErrorCode.M214);
      return e;
    }
  }

  private static void execute(ShadowDatabase database, String sql) {
    execute(database.connection(), sql);
  }

  private static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
