package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.command.Dev;
import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.DevRequest;
import io.github.migratemaven.command.DevRun;
import io.github.migratemaven.command.Project;
import io.github.migratemaven.command.Target;
import io.github.migratemaven.command.Workplace;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameDialogTest {

  @TempDir private Path folder;

  @BeforeEach
  void misspell() throws IOException {
    Path migration = folder.resolve("migrations/20260101000000_init/migration.sql");
    Files.createDirectories(migration.getParent());
    Files.writeString(migration, "CREATE TABLE t (id int, first_nam text, last_nam text);");
    Files.writeString(
        folder.resolve("schema.sql"), "CREATE TABLE t (id int, first_name text, last_name text);");
  }

  @Test
  void every_candidate_is_asked_and_yes_and_no_are_answers() {
    TypedAnswers terminal = new TypedAnswers("y", "n");

    String sql = drafted(new Person(terminal, true));

    assertThat(terminal.questions).hasSize(2).allMatch("Is this a rename? (y/n)"::equals);
    assertThat(sql)
        .contains(
            "RENAME COLUMN \"first_nam\" TO \"first_name\"",
            "DROP COLUMN \"last_nam\"",
            "ADD COLUMN     \"last_name\" TEXT");
  }

  @Test
  void without_an_answer_nothing_goes_on_and_each_answer_has_its_command() {
    MigrateException e =
        catchThrowableOfType(
            MigrateException.class, () -> drafted(new Person(new TypedAnswers("y", ""), true)));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M420);
    assertThat(e.problem().next().toString())
        .contains("rename=t.first_nam:first_name,t.last_nam:last_name]")
        .contains("rename=t.first_nam:first_name,none]");
  }

  @Test
  void without_a_terminal_nobody_is_asked() {
    TypedAnswers terminal = new TypedAnswers("y", "y");

    MigrateException e =
        catchThrowableOfType(MigrateException.class, () -> drafted(new Person(terminal, false)));

    assertThat(terminal.questions).isEmpty();
    assertThat(e.problem().code()).isEqualTo(ErrorCode.M420);
    assertThat(e.problem().where())
        .anyMatch(line -> line.startsWith("column t.first_nam:first_name   same type"));
    assertThat(e.problem().next()).hasSize(4);
  }

  private String drafted(Person person) {
    Dev dev = new Dev(workplace(), Clock.systemUTC(), event -> {});
    try (DevRun run = dev.open(request())) {
      RenameDialog dialog = new RenameDialog(person, new SystemStreamLog());
      DevDecision decision = dialog.settled(run, run.decide());
      return ((DevDecision.Proposal) decision).drafts().get(0).sql();
    }
  }

  private DevRequest request() {
    Project project =
        new Project(
            List.of(folder.resolve("schema.sql")), folder.resolve("migrations"), null, List.of());
    return new DevRequest(project, Target.development(), true, null, null, null);
  }

  private static Workplace workplace() {
    return new Workplace(
        Path.of("target", "command-tests"),
        Cluster.cache(),
        new ClassPathBinaries(),
        null,
        Cluster.release().version(),
        null,
        null);
  }
}
