package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptRunnerTest {

  private TestDatabase database;

  @BeforeEach
  void createDatabase() {
    database = TestDatabase.create();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void statements_run_in_order() {
    run("CREATE TABLE t (a int);\nINSERT INTO t VALUES (1), (2);\nUPDATE t SET a = a * 2;");

    assertThat(database.queryStrings("SELECT a FROM t ORDER BY a")).containsExactly("2", "4");
  }

  @Test
  void text_reaches_the_server_unchanged() {
    run(
        "CREATE TABLE t AS SELECT '{fn now()} {d ''x''} ?'::text AS a, '{\"a\":1}'::jsonb ? 'a' AS b;");

    assertThat(database.queryStrings("SELECT a FROM t")).containsExactly("{fn now()} {d 'x'} ?");
  }

  @Test
  void data_of_copy_is_loaded() {
    run(
        """
        CREATE TABLE t (a int, b text);
        COPY t (a, b) FROM stdin;
        1\tone; 'two
        2\tdrei \uD83D\uDC18 ä\\nx
        \\.
        COPY t FROM stdin WITH (FORMAT csv);
        3,"a
        b"
        \\.
        INSERT INTO t VALUES (4, 'four');
        """);

    assertThat(database.queryStrings("SELECT b FROM t ORDER BY a"))
        .containsExactly("one; 'two", "drei \uD83D\uDC18 ä\nx", "a\nb", "four");
  }

  @Test
  void empty_data_of_copy_is_fine() {
    run("CREATE TABLE t (a int);\nCOPY t FROM stdin;\n\\.\n");

    assertThat(database.queryStrings("SELECT count(*) FROM t")).containsExactly("0");
  }

  @Test
  void results_are_passed_over() {
    run(
        "CREATE TABLE t AS SELECT g FROM generate_series(1, 1000) g; SELECT * FROM t; TABLE t;"
            + "CREATE RULE r AS ON DELETE TO t DO ALSO (SELECT 1; SELECT 2);"
            + "DELETE FROM t;");

    assertThat(database.queryStrings("SELECT count(*) FROM t")).containsExactly("0");
  }

  @Test
  void transactions_of_the_script_are_its_own() {
    run("CREATE TABLE t (a int); BEGIN; INSERT INTO t VALUES (1); ROLLBACK; VACUUM t;");

    assertThat(database.queryStrings("SELECT count(*) FROM t")).containsExactly("0");
  }

  @Test
  void an_open_transaction_stays_open() throws SQLException {
    database.connection().setAutoCommit(false);
    run("CREATE TABLE t (a int);\nCOPY t FROM stdin;\n1\n\\.\n");
    database.connection().rollback();
    database.connection().setAutoCommit(true);

    assertThat(database.queryStrings("SELECT to_regclass('t') IS NULL")).containsExactly("t");
  }

  @Test
  void one_statement_can_be_run_alone() {
    Script script = Script.of("a.sql", "SELECT 1/0; CREATE TABLE t (a int);");

    new ScriptRunner(database.connection(), Listener.none())
        .run(script, script.statements().get(1));

    assertThat(database.queryStrings("SELECT to_regclass('t')::text")).containsExactly("t");
  }

  @Test
  void notices_have_their_place() {
    List<Event> events =
        run(
            "CREATE TABLE t (a int);\nCREATE TABLE IF NOT EXISTS t (a int);\n"
                + "CREATE VIEW v AS TABLE t; CREATE VIEW w AS TABLE t;\n  DROP TABLE t CASCADE;\n"
                + "DO $$\nBEGIN\n  RAISE WARNING 'careful'; RAISE NOTICE 'fine';\nEND $$;");

    assertThat(events)
        .containsExactly(
            new Event.ServerNotice(
                "NOTICE", "relation \"t\" already exists, skipping", "a.sql:2:1"),
            new Event.ServerNotice(
                "NOTICE",
                "drop cascades to 2 other objects\ndrop cascades to view v\ndrop cascades to view w",
                "a.sql:4:3"),
            new Event.ServerNotice("WARNING", "careful", "a.sql:7:3"),
            new Event.ServerNotice("NOTICE", "fine", "a.sql:7:3"));
  }

  @Test
  void notices_before_an_error_are_told() {
    List<Event> events = new ArrayList<>();

    failure("DO $$ BEGIN RAISE NOTICE 'first'; RAISE 'then'; END $$;", events::add);

    assertThat(events).containsExactly(new Event.ServerNotice("NOTICE", "first", "a.sql:1:7"));
  }

  @Test
  void notices_while_copying_are_told() {
    List<Event> events =
        run(
            """
            CREATE TABLE t (a int);
            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS
              $$ BEGIN RAISE NOTICE 'row %', NEW.a; RETURN NEW; END $$;
            CREATE TRIGGER t BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
            COPY t FROM stdin;
            7
            8
            \\.
            """);

    assertThat(events)
        .containsExactly(
            new Event.ServerNotice("NOTICE", "row 7", "a.sql:6:1"),
            new Event.ServerNotice("NOTICE", "row 8", "a.sql:7:1"));
  }

  @Test
  void a_failure_reads_like_the_model() {
    SqlFailure failure =
        failure(
            "CREATE TABLE \"orders\" (\"country\" text);\n\nINSERT INTO \"orders\" VALUES (NULL);\n"
                + "ALTER TABLE \"orders\" ALTER COLUMN \"country\" SET NOT NULL;\n");

    assertThat(failure.lines())
        .containsExactly(
            "a.sql:4:1",
            "  4 | ALTER TABLE \"orders\" ALTER COLUMN \"country\" SET NOT NULL;",
            "    | ^",
            "ERROR 23502: column \"country\" of relation \"orders\" contains null values");
    assertThat(failure.statement()).isEqualTo(3);
  }

  @Test
  void detail_hint_and_context_follow() {
    SqlFailure failure =
        failure(
            "DO $$\nBEGIN\n  RAISE 'no' USING DETAIL = E'one\\ntwo', HINT = 'try', ERRCODE = 'AB123';"
                + "\nEND $$;");

    assertThat(failure.lines())
        .containsExactly(
            "a.sql:3:3",
            "  3 |   RAISE 'no' USING DETAIL = E'one\\ntwo', HINT = 'try', ERRCODE = 'AB123';",
            "    |   ^",
            "ERROR AB123: no",
            "DETAIL: one",
            "        two",
            "HINT: try",
            "CONTEXT: PL/pgSQL function inline_code_block line 3 at RAISE");
  }

  @Test
  void positions_count_characters_and_not_bytes() {
    place("SELECT 'äöü🐘🐘', nope;", "1:17");
    place("SELECT 1;\n-- 🐘\nSELECT '🐘',\n\t'日本', nope;", "4:8");
    place("/* 🐘 */ SELECT '🐘' AS \"🐘\" FROM nope;", "1:32");
  }

  @Test
  void the_caret_stands_below_its_character() {
    assertThat(failure("SELECT\t'ä日本🐘',\tnope;").lines())
        .startsWith("a.sql:1:16", "  1 | SELECT\t'ä日本🐘',\tnope;", "    |       \t          \t^");
  }

  @Test
  void a_syntax_error_is_where_it_is() {
    place("SELECT 1;\nCREATE TABLE t (\n  a int,\n  b intt eger\n);", "4:10");
    place("SELECT 1;\n\nSELEC 2;", "3:1");
    place("CREATE TABLE t (a int,);", "1:23");
    place("SELECT 1 FROM", "1:14");
  }

  @Test
  void what_never_closes_is_where_it_opens() {
    place("SELECT 1;\nSELECT 'abc;\nSELECT 2;", "2:8");
    place("SELECT 1;\n /* abc;\nSELECT 2;", "2:2");
    place("SELECT 1;\nSELECT $a$ abc;", "2:8");
    place("CREATE TABLE t (a int;\nSELECT 1;", "1:22");
  }

  @Test
  void an_error_without_a_position_is_at_the_start_of_its_statement() {
    place("SELECT 1;\n  -- why\n  ALTER TABLE nope\n ADD a int;", "3:3");
    place("SELECT 1,\n 1/0;", "1:1");
  }

  @Test
  void an_error_in_the_body_of_a_function_is_in_the_body() {
    place("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\n  SELECT '🐘',\n nope\n$$;", "3:2");
    place("CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT ''a''\n, nope';", "2:3");
    place(
        "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $f$\nBEGIN\n  RETRUN 1;\nEND $f$;",
        "3:3");
    place(
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC\n  SELECT 1;\n  SELECT x;\nEND;",
        "3:10");
  }

  @Test
  void an_error_in_a_block_is_on_its_line() {
    place("SELECT 1;\nDO $$\nBEGIN\n  RAISE 'no';\nEND $$;", "4:3");
    place("DO $$BEGIN\n\n  PERFORM 1/0; END$$;", "3:3");
    place("DO LANGUAGE 'plpgsql' $x$BEGIN\n  PERFORM 1/0;\nEND$x$;", "2:3");
    place("DO LANGUAGE plpgsql '\nBEGIN\n  RAISE ''no'';\nEND';", "3:3");
    place("DO $$\nBEGIN\n  RAISE 'no';\nEND\n$$ LANGUAGE plpgsql;", "3:3");
    place("DO $$\r\nBEGIN\r\n  RAISE 'no';\r\nEND $$;", "3:3");
  }

  @Test
  void an_error_in_a_statement_of_a_block_is_in_that_statement() {
    place("DO $$\nBEGIN\n  PERFORM '🐘',\n    nope;\nEND $$;", "4:5");
    place("DO $$\nBEGIN\n  INSERT INTO nope VALUES (1);\nEND $$;", "3:15");
    place("DO $$\nDECLARE a int;\nBEGIN\n  a := 1 +\n nope;\nEND $$;", "5:2");
    place("DO $$\nBEGIN\n  IF nope THEN NULL; END IF;\nEND $$;", "3:6");
    place("DO $$\nBEGIN\n  RETRUN 1;\nEND $$;", "3:3");
  }

  @Test
  void an_error_in_executed_text_is_at_its_execute() {
    place("DO $$\nBEGIN\n  EXECUTE 'SELECT '\n || 'nope';\nEND $$;", "3:3");
    place("DO $$\nBEGIN\n  EXECUTE 'SELECT nope';\nEND $$;", "3:19");
  }

  @Test
  void an_error_below_a_block_is_at_the_line_that_calls() {
    place(
        "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n\n\n\n  RETURN 1/0;\nEND $$;\n"
            + "DO $$\nBEGIN\n  PERFORM f();\nEND $$;",
        "10:3");
  }

  @Test
  void an_error_in_data_is_on_its_line() {
    SqlFailure failure =
        failure(
            "CREATE TABLE t (a int, b text);\nCOPY t FROM stdin;\n1\ta\n2\tb\nx\tc\n4\td\n\\.\nSELECT 1;");

    assertThat(failure.lines())
        .containsExactly(
            "a.sql:5:1",
            "  5 | x\tc",
            "    | ^",
            "ERROR 22P02: invalid input syntax for type integer: \"x\"",
            "CONTEXT: COPY t, line 3, column a: \"x\"");
  }

  @Test
  void a_long_line_is_cut_around_the_caret() {
    String before = "SELECT '" + "ä".repeat(5_000) + "', ";
    SqlFailure failure = failure(before + "nope, '" + "z".repeat(5_000) + "';");

    assertThat(failure.position().column()).isEqualTo(before.length() + 1);
    assertThat(failure.lines().get(1))
        .hasSizeBetween(100, 140)
        .contains("nope, 'zz")
        .endsWith("z…");
    assertThat(failure.lines().get(2).indexOf('^'))
        .isEqualTo(failure.lines().get(1).indexOf("nope"));
  }

  @Test
  void data_to_the_client_is_an_error_that_keeps_the_session() {
    place("CREATE TABLE t AS SELECT 1;\n COPY t TO stdout;", "2:2");

    assertThat(database.queryStrings("SELECT count(*) FROM t")).containsExactly("1");
  }

  @Test
  void what_the_server_repeats_is_cut_to_a_length_one_can_read() {
    SqlFailure failure =
        failure(
            "CREATE TABLE t (a text CHECK (a = ''));\nINSERT INTO t VALUES ('"
                + "x".repeat(9000)
                + "');");

    assertThat(failure.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(450));

    failure = failure("DO $$ BEGIN RAISE 'no' USING DETAIL = repeat(E'x\\n', 900); END $$;");
    assertThat(failure.lines()).hasSizeLessThan(40).contains("        …");
  }

  @Test
  void a_statement_run_alone_knows_its_number() {
    Script script = Script.of("a.sql", "SELECT 1; SELECT 2;\nSELECT nope;");
    ScriptRunner runner = new ScriptRunner(database.connection(), Listener.none());

    ScriptFailure failure =
        catchThrowableOfType(
            ScriptFailure.class, () -> runner.run(script, script.statements().get(2)));

    assertThat(failure.failure().statement()).isEqualTo(3);
    assertThat(failure.failure().position()).hasToString("a.sql:2:8");
    assertThat(failure.statement()).isSameAs(script.statements().get(2));
  }

  @Test
  void a_lost_connection_is_recognised() {
    ScriptFailure failure = fails("SELECT 1;\nSELECT pg_terminate_backend(pg_backend_pid());");

    assertThat(failure.connectionLost()).isTrue();
    assertThat(failure.failure().position()).hasToString("a.sql:2:1");
  }

  @Test
  void an_ordinary_error_keeps_the_connection() {
    assertThat(fails("SELECT 1/0;").connectionLost()).isFalse();
    assertThat(fails("DO $$ BEGIN RAISE 'x' USING ERRCODE = '08006'; END $$;").connectionLost())
        .isFalse();
  }

  @Test
  void a_statement_after_the_connection_is_lost_fails_the_same_way() {
    fails("SELECT pg_terminate_backend(pg_backend_pid());");

    assertThat(fails("SELECT 1;").connectionLost()).isTrue();
    assertThat(fails("COPY t FROM stdin;\n\\.\n").connectionLost()).isTrue();
  }

  private List<Event> run(String text) {
    List<Event> events = new ArrayList<>();
    new ScriptRunner(database.connection(), events::add).run(Script.of("a.sql", text));
    return events;
  }

  private void place(String text, String lineAndColumn) {
    assertThat(failure(text).position()).as(text).hasToString("a.sql:" + lineAndColumn);
  }

  private SqlFailure failure(String text) {
    return failure(text, Listener.none());
  }

  private SqlFailure failure(String text, Listener listener) {
    return fails(text, listener).failure();
  }

  private ScriptFailure fails(String text) {
    return fails(text, Listener.none());
  }

  private ScriptFailure fails(String text, Listener listener) {
    ScriptRunner runner = new ScriptRunner(database.connection(), listener);
    return catchThrowableOfType(ScriptFailure.class, () -> runner.run(Script.of("a.sql", text)));
  }
}
