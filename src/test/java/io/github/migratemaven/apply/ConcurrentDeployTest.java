package io.github.migratemaven.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentDeployTest {

  private static final String A = "20260101000000_a";
  private static final String B = "20260102000000_b";

  @TempDir Path temp;
  Deployment on;

  @BeforeEach
  void open() {
    on =
        new Deployment(temp)
            .with(A, "CREATE TABLE a (); SELECT pg_sleep(0.5);")
            .with(B, "CREATE TABLE b ();");
  }

  @AfterEach
  void close() {
    on.close();
  }

  @Test
  void of_four_threads_one_applies_and_the_others_find_nothing_to_do() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> runs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Deployment each = on;
        runs.add(
            threads.submit(
                () ->
                    each.applier().apply(each.folder.read()).applied().stream()
                        .map(AppliedMigration::name)
                        .toList()));
      }
      List<String> applied = new ArrayList<>();
      for (Future<List<String>> run : runs) {
        applied.addAll(run.get());
      }
      assertThat(applied).containsExactly(A, B);
    } finally {
      threads.shutdownNow();
    }
    assertThat(on.ledger()).hasSize(2);
  }

  @Test
  void of_two_processes_the_second_waits_and_finds_nothing_to_do() throws Exception {
    Path one = temp.resolve("one.txt");
    Path two = temp.resolve("two.txt");
    Process first = DeployProcess.start(on.db.address(), on.folder.path(), one);
    Process second = DeployProcess.start(on.db.address(), on.folder.path(), two);
    try {
      assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      first.destroyForcibly();
      second.destroyForcibly();
    }
    assertThat(first.exitValue()).as(Files.readString(one)).isZero();
    assertThat(second.exitValue()).as(Files.readString(two)).isZero();
    assertThat(List.of(Files.readString(one), Files.readString(two)))
        .containsExactlyInAnyOrder(A + "\n" + B + "\n", "");
    assertThat(on.ledger()).hasSize(2);
  }

  @Test
  void a_process_killed_in_the_middle_leaves_nothing_that_blocks_the_next() throws Exception {
    on.with(A, "CREATE TABLE a (); SELECT pg_sleep(60);");
    Process process = DeployProcess.start(on.db.address(), on.folder.path(), temp.resolve("out"));
    awaitSleeping();

    process.destroyForcibly().waitFor();
    // The server notices a dead client only when it next talks to it.
    on.db.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%'");
    on.with(A, "CREATE TABLE a ();");

    assertThat(on.deploy()).containsExactly(A, B);
    assertThat(on.ledger()).hasSize(2);
  }

  @Test
  void the_runner_that_waits_is_told_who_holds_the_lock() throws Exception {
    Process process = DeployProcess.start(on.db.address(), on.folder.path(), temp.resolve("out"));
    awaitSleeping();

    on.deploy();

    assertThat(process.waitFor()).isZero();
    assertThat(on.events)
        .first()
        .isInstanceOfSatisfying(
            Event.WaitingForLock.class,
            event ->
                assertThat(event.holder())
                    .contains("application \"migrate-maven-plugin\"")
                    .contains("query: SELECT pg_sleep(0.5)"));
  }

  private void awaitSleeping() throws InterruptedException {
    while (on.db
        .queryStrings(
            "SELECT FROM pg_stat_activity WHERE datname = current_database()"
                + " AND query LIKE 'SELECT pg_sleep%' AND state = 'active'"
                + " AND pid <> pg_backend_pid()")
        .isEmpty()) {
      Thread.sleep(20);
    }
  }
}
