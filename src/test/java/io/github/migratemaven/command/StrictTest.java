package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be written is named; strict refuses it, before anything is written. */
class StrictTest {

  private static final String SHELL = "CREATE TABLE t (a int); CREATE TYPE secretive;";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void dev_refuses_what_the_schema_wants_and_nobody_can_write() {
    project.schema(SHELL);
    DevRequest request =
        new DevRequest(project.project().strict(), project.target(), false, null, null, null);
    assertRefused(() -> project.decide(request));
    assertThat(folder.resolve("migrations")).doesNotExist();
  }

  @Test
  void status_refuses_what_the_migrations_make() {
    project.schema(SHELL).migration("20260101000000_init", SHELL);
    Status status = new Status(project.workplace(), Listener.none());
    assertRefused(() -> status.run(new StatusRequest(project.project().strict(), null)));
    assertThat(status.run(new StatusRequest(project.project(), null)).files().leftAlone())
        .hasSize(1);
  }

  @Test
  void diff_refuses_either_side() {
    database.execute(SHELL);
    SchemaState live = new SchemaState.Database(project.target());
    SchemaState nothing = new SchemaState.Empty();
    SchemaDiff diff = new SchemaDiff(project.workplace(), Listener.none());
    Project strict = project.project().strict();
    assertRefused(() -> diff.run(new SchemaDiffRequest(strict, nothing, live)));
    assertRefused(() -> diff.run(new SchemaDiffRequest(strict, live, nothing)));
  }

  @Test
  void pull_and_baseline_write_nothing() {
    database.execute(SHELL);
    Pull pull = new Pull(project.workplace(), Listener.none());
    assertRefused(
        () ->
            pull.run(
                new PullRequest(
                    project.project().strict(),
                    project.target(),
                    new PullPlace(folder.resolve("pulled.sql"), null),
                    false,
                    false)));
    assertThat(folder.resolve("pulled.sql")).doesNotExist();
    Baseline baseline = new Baseline(project.workplace(), Clock.systemUTC(), Listener.none());
    assertRefused(
        () ->
            baseline.run(
                new BaselineRequest(
                    project.project().strict(),
                    project.target(),
                    new PullPlace(folder.resolve("pulled.sql"), null),
                    false)));
    assertThat(Files.exists(folder.resolve("migrations"))).isFalse();
  }

  @Test
  void what_is_all_modelled_passes() {
    project.schema("CREATE TABLE t (a int);");
    DevRequest request =
        new DevRequest(project.project().strict(), project.target(), false, null, null, null);
    assertThat(project.dev(request, "init", null).written()).hasSize(1);
  }

  private static void assertRefused(ThrowingCallable work) {
    MigrateException refusal = catchThrowableOfType(MigrateException.class, work);
    assertThat(refusal.problem().code()).isEqualTo(ErrorCode.M465);
    assertThat(refusal.problem().where()).containsExactly("shell type public.secretive");
    assertThat(refusal.problem().next()).isNotEmpty();
  }
}
