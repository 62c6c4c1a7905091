package io.github.migratemaven.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdvisoryLockTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  TestDatabase db;
  Connection other;
  final List<Event> events = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    db = TestDatabase.create();
    other = db.open();
  }

  @AfterEach
  void close() throws SQLException {
    other.close();
    db.close();
  }

  @Test
  void a_free_lock_is_taken_at_once_and_freed_on_close() throws SQLException {
    try (AdvisoryLock lock = acquire(db.connection(), Duration.ZERO)) {
      assertThat(AdvisoryLock.tryAcquire(other, AdvisoryLock.MIGRATE)).isEmpty();
    }
    assertThat(AdvisoryLock.tryAcquire(other, AdvisoryLock.MIGRATE)).isPresent();
    assertThat(events).isEmpty();
  }

  @Test
  void it_is_the_lock_that_prisma_takes() throws SQLException {
    db.execute("SELECT pg_advisory_lock(72707369)");

    assertThat(AdvisoryLock.tryAcquire(other, AdvisoryLock.MIGRATE)).isEmpty();
  }

  @Test
  void a_lock_that_is_not_freed_in_time_is_p1002_and_names_the_holder() throws SQLException {
    db.execute("SET application_name = 'a colleague''s deploy'");
    db.execute("SELECT pg_advisory_lock(72707369)");
    String pid = db.queryStrings("SELECT pg_backend_pid()").get(0);

    MigrateException e =
        catchThrowableOfType(MigrateException.class, () -> acquire(other, SHORT).close());

    assertThat(e.problem().code()).isEqualTo(ErrorCode.P1002);
    assertThat(e.problem().what()).contains("0.3 s");
    assertThat(e.problem().where().get(0))
        .startsWith("Held by pid " + pid + ", user \"" + db.address().user() + "\"")
        .contains("application \"a colleague's deploy\"")
        .contains("idle")
        .contains("since 20")
        .endsWith("query: SELECT pg_backend_pid()");
    assertThat(e.problem().next().toString()).contains("SELECT pg_terminate_backend(" + pid + ");");
  }

  @Test
  void waiting_is_told_with_the_holder_and_ends_when_the_lock_is_freed() throws Exception {
    db.execute("SELECT pg_advisory_lock(72707369)");
    Thread release =
        new Thread(
            () -> {
              while (events.isEmpty()) {
                Thread.onSpinWait();
              }
              db.execute("SELECT pg_advisory_unlock(72707369)");
            });
    release.start();

    acquire(other, Duration.ofSeconds(30)).close();

    release.join();
    assertThat(events.get(0))
        .isInstanceOfSatisfying(
            Event.WaitingForLock.class, event -> assertThat(event.holder()).startsWith("pid "));
  }

  @Test
  void a_lock_of_another_database_does_not_matter() throws SQLException {
    try (TestDatabase elsewhere = TestDatabase.create()) {
      elsewhere.execute("SELECT pg_advisory_lock(72707369)");

      acquire(other, Duration.ZERO).close();
    }
  }

  @Test
  void a_holder_whose_query_is_hidden_is_named_by_what_is_known() throws SQLException {
    String role = "blind_" + db.address().database();
    db.execute("CREATE ROLE " + role);
    db.execute("SELECT pg_advisory_lock(72707369)");
    String pid = db.queryStrings("SELECT pg_backend_pid()").get(0);
    try {
      execute(other, "SET ROLE " + role);

      MigrateException e =
          catchThrowableOfType(MigrateException.class, () -> acquire(other, Duration.ZERO).close());

      assertThat(e.problem().where().get(0)).startsWith("Held by pid " + pid);
    } finally {
      execute(other, "RESET ROLE");
      db.execute("DROP ROLE " + role);
    }
  }

  @Test
  void closing_after_the_session_ended_is_no_error() throws SQLException {
    AdvisoryLock lock = acquire(other, Duration.ZERO);
    db.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_locks"
            + " WHERE locktype = 'advisory' AND objid = 72707369");

    lock.close();
  }

  @Test
  void an_index_is_built_concurrently_while_another_runner_waits() throws Exception {
    db.execute("CREATE TABLE t (id int)");
    try (AdvisoryLock held = acquire(db.connection(), Duration.ZERO)) {
      Thread waiter =
          new Thread(
              () -> {
                try {
                  acquire(other, Duration.ofSeconds(30)).close();
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      waiter.start();
      while (events.isEmpty()) {
        Thread.onSpinWait();
      }

      db.execute("SET statement_timeout = '20s'");
      db.execute("CREATE INDEX CONCURRENTLY ON t (id)");

      held.close();
      waiter.join();
    }
  }

  private AdvisoryLock acquire(Connection connection, Duration wait) throws SQLException {
    Listener listener = events::add;
    return AdvisoryLock.acquire(connection, AdvisoryLock.MIGRATE, wait, listener);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
