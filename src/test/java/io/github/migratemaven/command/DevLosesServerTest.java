package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.embedded.EmbeddedServer;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server of the development database stops while {@code dev} works on it. */
class DevLosesServerTest {

  @TempDir private Path folder;
  private TestDatabase unused;
  private EmbeddedServer server;
  private DevProject project;

  @BeforeEach
  void open() {
    unused = TestDatabase.create();
    server = Cluster.embedded().build(Cluster.release());
    project = new DevProject(folder, unused).schema("CREATE TABLE a (id int);");
  }

  @AfterEach
  void close() {
    server.close();
    unused.close();
  }

  @Test
  void before_a_decision_nothing_is_written() {
    try (DevRun run = run(event -> {})) {
      server.close();

      MigrateException e = catchThrowableOfType(MigrateException.class, run::decide);

      assertThat(e.problem().code()).isIn(ErrorCode.P1001, ErrorCode.M416);
      assertThat(DevProject.words(e)).contains("Check that the server runs");
      project.assertNothingWritten();
    }
  }

  @Test
  void before_the_act_nothing_is_written() {
    try (DevRun run = run(event -> {})) {
      DevDecision.Proposal proposal = (DevDecision.Proposal) run.decide();
      server.close();

      MigrateException e =
          catchThrowableOfType(
              MigrateException.class, () -> run.act(proposal, new DevAnswers("init", null)));

      assertThat(DevProject.words(e)).contains("Check that the server runs");
      project.assertNothingWritten();
    }
  }

  @Test
  void while_the_migration_starts_its_file_is_kept_and_the_next_run_applies_it() {
    try (DevRun run = run(event -> closeWhenStarted(event))) {
      DevDecision.Proposal proposal = (DevDecision.Proposal) run.decide();

      MigrateException e =
          catchThrowableOfType(
              MigrateException.class, () -> run.act(proposal, new DevAnswers("init", null)));

      assertThat(e.problem().code()).isEqualTo(ErrorCode.M310);
      assertThat(DevProject.words(e)).contains("When the server is back");
    }
    assertThat(project.folders()).hasSize(1);

    assertThat(project.dev("again").applied()).isEqualTo(project.folders());
  }

  private DevRun run(Listener listener) {
    return new Dev(project.workplace(), Clock.systemUTC(), listener)
        .open(
            new DevRequest(
                project.project(),
                new Target.At(server.address("postgres")),
                false,
                null,
                null,
                null));
  }

  private void closeWhenStarted(Event event) {
    if (event instanceof Event.MigrationStarted) {
      server.close();
    }
  }
}
