package io.github.migratemaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.testkit.Cluster;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostSessionTest {

  private static final String A = "20260101000000_a";
  private static final String B = "20260102000000_b";
  private static final String SLEEP = "SELECT pg_sleep(60);";

  @TempDir Path temp;
  Deployment on;

  @BeforeEach
  void open() {
    on = new Deployment(temp).with(A, "CREATE TABLE a (id int);");
  }

  @AfterEach
  void close() {
    on.close();
  }

  @Test
  void in_an_atomic_script_nothing_of_it_is_left_and_the_next_deploy_goes_on() throws Exception {
    on.with(B, "CREATE TABLE b (); " + SLEEP);

    assertThat(deployWhileTheSessionIsEnded())
        .startsWith("M310  The session was lost while migration " + B + " ran.")
        .contains("migration.sql:1:20")
        .contains("1 of 2 migrations of this run applied and kept")
        .contains("not committed, so the server undoes it");

    on.with(B, "CREATE TABLE b ();");
    assertThat(on.deploy()).containsExactly(B);
    assertThat(on.ledger()).hasSize(2);
  }

  @Test
  void in_a_journaled_script_what_is_done_for_certain_is_said_and_kept() throws Exception {
    on.with(
        B,
        "CREATE TABLE b ();\nVACUUM b;\nBEGIN;\nINSERT INTO a VALUES (1);\n" + SLEEP + "\nCOMMIT;");

    assertThat(deployWhileTheSessionIsEnded())
        .startsWith("M310")
        .contains("stopped with 2 of 6 statements done for certain")
        .contains("it reads the journal in the ledger and resumes");

    on.with(B, "CREATE TABLE b ();\nVACUUM b;\nBEGIN;\nINSERT INTO a VALUES (1);\nCOMMIT;");
    assertThat(on.deploy()).containsExactly(B);
    assertThat(on.db.queryStrings("SELECT * FROM a")).containsExactly("1");
  }

  @Test
  void while_an_index_is_built_concurrently_the_next_deploy_builds_it_again() throws Exception {
    on.with(
        B,
        """
        CREATE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE plpgsql
          AS 'BEGIN PERFORM pg_sleep(60); RETURN $1; END';
        INSERT INTO a VALUES (1);
        CREATE INDEX CONCURRENTLY a_slow ON a (slow(id));
        """);

    assertThat(deployWhileTheSessionIsEnded()).contains("2 of 3 statements done for certain");
    assertThat(invalidIndexes()).containsExactly("a_slow");

    on.db.execute(
        "CREATE OR REPLACE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1'");
    assertThat(on.deploy()).containsExactly(B);
    assertThat(invalidIndexes()).isEmpty();
    assertThat(on.db.queryStrings("SELECT to_regclass('a_slow')")).containsExactly("a_slow");
    assertThat(on.db.queryStrings("SELECT * FROM a")).containsExactly("1");
  }

  @Test
  void when_the_server_is_stopped_what_is_known_is_said() throws Exception {
    on.with(B, SLEEP);
    EmbeddedServer server = Cluster.embedded().build(Cluster.release());
    List<Event> events = new CopyOnWriteArrayList<>();
    Applier applier =
        new Applier(
            server.address("postgres"), "public", on.settings, events::add, Clock.systemUTC());
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Problem> failure =
          thread.submit(
              () ->
                  catchThrowableOfType(
                          MigrateException.class, () -> applier.apply(on.folder.read()))
                      .problem());
      while (events.size() < 3) {
        Thread.sleep(20);
      }
      server.close();

      assertThat(Deployment.text(failure.get()))
          .startsWith("M310  The session was lost while migration " + B + " ran.")
          .contains("1 of 2 migrations of this run applied and kept")
          .contains("When the server is back: Text[text=Run the same deploy again.]");
    } finally {
      thread.shutdownNow();
      server.close();
    }
  }

  @Test
  void before_the_first_statement_of_a_script_it_is_said_which_script_that_was() {
    on.with(B, "CREATE TABLE b ();");
    on.listener = event -> endSessionsWhenStarted(B, event);

    assertThat(Deployment.text(on.failing()))
        .startsWith("M310  The session was lost while migration " + B + " ran.")
        .contains("not committed, so the server undoes it");

    on.listener = on.events::add;
    assertThat(on.deploy()).containsExactly(B);
  }

  @Test
  void before_the_first_script_it_is_an_unreachable_database() {
    on.db.execute("SELECT 1");
    Deployment gone = on;
    gone.db.close();

    assertThat(on.failing().code()).isEqualTo(ErrorCode.P1003);
  }

  private String deployWhileTheSessionIsEnded() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<String> failure = thread.submit(() -> Deployment.text(on.failing()));
      while (on.db
          .queryStrings(
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                  + " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                  + " AND wait_event = 'PgSleep'")
          .isEmpty()) {
        Thread.sleep(20);
      }
      return failure.get();
    } finally {
      thread.shutdownNow();
    }
  }

  private void endSessionsWhenStarted(String name, Event event) {
    if (event instanceof Event.MigrationStarted started && started.name().equals(name)) {
      on.db.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
  }

  private List<String> invalidIndexes() {
    return on.db.queryStrings(
        "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
            + " WHERE NOT i.indisvalid");
  }
}
