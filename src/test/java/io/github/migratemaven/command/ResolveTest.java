package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row effects and codes as Prisma's resolve has them, and our two more verdicts. */
class ResolveTest {

  private static final String A = "20260101000000_a";
  private static final String B = "20260102000000_b";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
    project.migration(A, "CREATE TABLE a (id int);");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void applied_makes_ledger_and_row_and_runs_nothing() {
    List<String> changes = resolve(Verdict.APPLIED, A);

    assertThat(changes).containsExactly(A + " is recorded as applied; nothing of it was run.");
    assertThat(rows()).containsExactly(A + "|finished|kept|0|");
    assertThat(database.queryStrings("SELECT to_regclass('a')::text")).containsExactly("null");
    assertThat(project.deploy().applied()).isEmpty();
  }

  @Test
  void applied_retires_a_failed_row_and_adds_another() {
    failedRow(A);

    assertThat(resolve(Verdict.APPLIED, A)).hasSize(2);

    assertThat(rows()).containsExactly(A + "|open|retired|0|boom", A + "|finished|kept|0|");
  }

  @Test
  void applied_is_refused_for_what_is_applied() {
    project.deploy();

    assertThat(refused(Verdict.APPLIED, A)).isEqualTo(ErrorCode.P3008);
  }

  @Test
  void applied_needs_the_folder() {
    assertThat(refused(Verdict.APPLIED, "20990101000000_unknown")).isEqualTo(ErrorCode.P3017);
    assertThat(database.queryStrings("SELECT to_regclass('_prisma_migrations')::text"))
        .containsExactly("null");
  }

  @Test
  void rolled_back_lets_the_next_deploy_begin_anew_and_may_be_said_twice() {
    failedRow(A);

    assertThat(resolve(Verdict.ROLLED_BACK, A)).hasSize(1);
    assertThat(resolve(Verdict.ROLLED_BACK, A)).isEmpty();

    assertThat(project.deploy().applied()).hasSize(1);
    assertThat(rows()).hasSize(2);
  }

  @Test
  void rolled_back_is_refused_for_what_is_applied_or_was_never_tried() {
    project.deploy();

    assertThat(refused(Verdict.ROLLED_BACK, A)).isEqualTo(ErrorCode.P3012);
    assertThat(refused(Verdict.ROLLED_BACK, B)).isEqualTo(ErrorCode.P3011);
  }

  @Test
  void edited_stores_the_checksum_of_today() {
    project.deploy();
    project.migration(A, "CREATE TABLE a (id int); -- a comment");

    assertThat(resolve(Verdict.EDITED, A)).singleElement().asString().contains("became");

    assertThat(project.deploy().edited()).isEmpty();
    assertThat(refused(Verdict.EDITED, A)).isEqualTo(ErrorCode.M311);
  }

  @Test
  void missing_retires_the_row_of_a_folder_that_is_gone() {
    project.deploy();
    database.execute(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES"
            + " ('x', repeat('0', 64), '"
            + B
            + "', now())");

    assertThat(resolve(Verdict.MISSING, B)).hasSize(1);

    assertThat(project.deploy().missing()).isEmpty();
    assertThat(refused(Verdict.MISSING, A)).isEqualTo(ErrorCode.M312);
    assertThat(refused(Verdict.MISSING, "20990101000000_unknown")).isEqualTo(ErrorCode.P3011);
  }

  private List<String> resolve(Verdict verdict, String migration) {
    return new Resolve(project.workplace(), Clock.systemUTC(), Listener.none())
        .run(new ResolveRequest(project.project(), project.target(), verdict, migration))
        .changes();
  }

  private ErrorCode refused(Verdict verdict, String migration) {
    return catchThrowableOfType(MigrateException.class, () -> resolve(verdict, migration))
        .problem()
        .code();
  }

  /** As Prisma leaves it. */
  private void failedRow(String name) {
    resolve(Verdict.APPLIED, name);
    database.execute("UPDATE _prisma_migrations SET finished_at = NULL, logs = 'boom'");
  }

  private List<String> rows() {
    return database.queryStrings(
        """
        SELECT migration_name
          || CASE WHEN finished_at IS NULL THEN '|open' ELSE '|finished' END
          || CASE WHEN rolled_back_at IS NULL THEN '|kept|' ELSE '|retired|' END
          || applied_steps_count || '|' || coalesce(logs, 'no logs')
        FROM _prisma_migrations ORDER BY started_at
        """);
  }
}
