package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionHygieneTest {

  /** The head of every file that pg_dump writes. */
  private static final String DUMP =
      """
      --
      -- PostgreSQL database dump
      --

      \\restrict Zx8UoAcc9TbgBGjWXvvrQXs3qbKbGLVbCGnIXW8vMH2zRyL5dJvD9YV1fLQ0mKa

      -- Dumped from database version 15.18
      -- Dumped by pg_dump version 15.18

      SET statement_timeout = 0;
      SET lock_timeout = 0;
      SET idle_in_transaction_session_timeout = 0;
      SET client_encoding = 'UTF8';
      SET standard_conforming_strings = on;
      SELECT pg_catalog.set_config('search_path', '', false);
      SET check_function_bodies = false;
      SET xmloption = content;
      SET client_min_messages = warning;
      SET row_security = off;

      SET default_tablespace = '';

      SET default_table_access_method = heap;

      CREATE TABLE public."Orte" (
          id integer NOT NULL,
          name text DEFAULT 'it''s'::text
      );

      COPY public."Orte" (id, name) FROM stdin;
      1\tKöln; 'quoted
      2\t\\N
      \\.

      ALTER TABLE ONLY public."Orte"
          ADD CONSTRAINT "Orte_pkey" PRIMARY KEY (id);

      \\unrestrict Zx8UoAcc9TbgBGjWXvvrQXs3qbKbGLVbCGnIXW8vMH2zRyL5dJvD9YV1fLQ0mKa
      """;

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
  void a_dump_that_empties_the_search_path_leaves_no_trace_for_the_next_script()
      throws SQLException {
    run(DUMP);
    assertThat(setting("search_path")).isEmpty();

    restore();
    run("CREATE TABLE next (a int);");

    assertThat(setting("search_path")).isEqualTo("public");
    assertThat(setting("client_min_messages")).isEqualTo("notice");
    assertThat(setting("check_function_bodies")).isEqualTo("on");
    assertThat(database.queryStrings("SELECT coalesce(name, '-') FROM \"Orte\" ORDER BY id"))
        .containsExactly("Köln; 'quoted", "-");
    assertThat(database.queryStrings("SELECT 'public.next'::regclass::text"))
        .containsExactly("next");
  }

  @Test
  void the_role_is_taken_back() throws SQLException {
    String before = user();
    run("SET ROLE pg_monitor;");
    assertThat(user()).isEqualTo("pg_monitor");
    restore();
    assertThat(user()).isEqualTo(before);

    run("SET SESSION AUTHORIZATION pg_monitor;");
    restore();
    assertThat(database.queryStrings("SELECT session_user")).containsExactly(before);
  }

  @Test
  void our_own_settings_come_back_and_not_the_servers() throws SQLException {
    run("SET TimeZone = 'Asia/Tokyo'; SET standard_conforming_strings = off; SET jit = on;");

    restore();

    assertThat(setting("TimeZone")).isEqualTo("UTC");
    assertThat(setting("standard_conforming_strings")).isEqualTo("on");
    assertThat(setting("jit")).isEqualTo("off");
  }

  @Test
  void advisory_locks_of_the_session_stay() throws SQLException {
    database.execute("SELECT pg_advisory_lock(72707369)");

    run("SELECT pg_advisory_lock(1);");
    restore();

    assertThat(
            database.queryStrings(
                "SELECT objid::text FROM pg_locks WHERE locktype = 'advisory'"
                    + " AND pid = pg_backend_pid() ORDER BY objid"))
        .containsExactly("1", "72707369");
  }

  @Test
  void temporary_objects_and_prepared_statements_go() throws SQLException {
    run("CREATE TEMP TABLE t (a int); PREPARE p AS SELECT 1; LISTEN x;");
    run("BEGIN; DECLARE c CURSOR WITH HOLD FOR SELECT 1; COMMIT;");

    restore();

    run("CREATE TEMP TABLE t (b int); PREPARE p AS SELECT 2;");
    assertThat(
            database.queryStrings(
                "SELECT name FROM pg_cursors WHERE is_holdable"
                    + " UNION ALL SELECT pg_listening_channels()"))
        .isEmpty();
  }

  @Test
  void it_works_inside_a_transaction() throws SQLException {
    database.connection().setAutoCommit(false);
    run("CREATE TABLE t (a int); SET search_path = '';");

    restore();

    assertThat(setting("search_path")).isEqualTo("public");
    assertThat(database.queryStrings("SELECT count(*) FROM t")).containsExactly("0");
    database.connection().rollback();
    database.connection().setAutoCommit(true);
  }

  private void run(String text) {
    new ScriptRunner(database.connection(), Listener.none()).run(Script.of("a.sql", text));
  }

  private void restore() throws SQLException {
    SessionHygiene.restore(database.connection(), "public");
  }

  private String user() {
    return database.queryStrings("SELECT current_user").get(0);
  }

  private String setting(String name) {
    return database.queryStrings("SELECT current_setting('" + name + "')").get(0);
  }
}
