package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.command.Project;
import io.github.migratemaven.command.SchemaState;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.report.CommandLine;
import io.github.migratemaven.report.ProblemText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateSelectionTest {

  private static final Path FOLDER = Path.of("/work/shop");
  private static final String SECRET = "s3cr3t";

  @Test
  void a_kind_alone_means_the_usual_one() {
    assertThat(choose("empty").state()).isEqualTo(new SchemaState.Empty());
    assertThat(choose("schema").state())
        .isEqualTo(new SchemaState.Sources(List.of(FOLDER.resolve("schema.sql"))));
    assertThat(choose("migrations").state())
        .isEqualTo(new SchemaState.Migrations(FOLDER.resolve("migrations")));
    assertThat(choose("database").words())
        .isEqualTo("database \"live\" on db:5432 (the environment variable DATABASE_URL)");
  }

  @Test
  void a_kind_with_a_place_means_that_place() {
    assertThat(choose("schema:old/schema.sql").words())
        .isEqualTo("schema /work/shop/old/schema.sql");
    assertThat(choose("migrations:../other/migrations").state())
        .isEqualTo(new SchemaState.Migrations(Path.of("/work/other/migrations")));
    assertThat(choose("database:prod").words()).isEqualTo("database \"p\" on prod:5432 (-Dfrom)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "database:postgresql://u:" + SECRET + "@h/d",
        "database:jdbc:postgresql://h/d?user=u&password=" + SECRET
      })
  void a_url_is_taken_with_its_credentials_and_shown_without(String text) {
    assertThat(choose(text).words()).isEqualTo("database \"d\" on h:5432 (-Dfrom)");
  }

  @ParameterizedTest
  @CsvSource({
    "databse, M430",
    "database:, M430",
    "'', M430",
    "empty:now, M430",
    "DATABASE, M430",
    "database:unknown, M504",
    "postgresql://u:" + SECRET + "@h/d, M430",
    "databse:postgresql://u:" + SECRET + "@h/d, M430",
    "database:u:" + SECRET + "@h/d, M501",
    "database:mysql://u:" + SECRET + "@h/d, M501",
    "database:postgresql://u:" + SECRET + "/@h/d, M501",
  })
  void a_slip_is_told_with_examples_and_without_secrets(String text, ErrorCode code) {
    MigrateException e = catchThrowableOfType(MigrateException.class, () -> choose(text));

    assertThat(e.problem().code()).isEqualTo(code);
    assertThat(ProblemText.of(e.problem(), repeating(text))).doesNotContain(SECRET);
    if (code == ErrorCode.M430) {
      assertThat(e.problem().next()).hasSizeGreaterThan(3);
    }
  }

  @Test
  void a_missing_side_is_told() {
    MigrateException e =
        catchThrowableOfType(
            MigrateException.class, () -> selection().choose(Flag.TO, Optional.empty()));
    assertThat(e.problem().what()).isEqualTo("-Dto is missing.");
  }

  @Test
  void no_proposed_command_repeats_a_password() {
    assertThat(WithoutSecrets.of(Map.of("from", "database:u:" + SECRET + "@h/d")).get("from"))
        .isEqualTo("database:u:…@h/d");
  }

  /** As the front door would propose the next command. */
  private static CommandLine repeating(String text) {
    return new CommandLine(
        "migrate", List.of(), "diff", WithoutSecrets.of(Map.of("from", text)), List.of());
  }

  private static NamedState choose(String text) {
    return selection().choose(Flag.FROM, Optional.of(text));
  }

  private static StateSelection selection() {
    Project project =
        new Project(
            List.of(FOLDER.resolve("schema.sql")), FOLDER.resolve("migrations"), null, List.of());
    SelectionInput input =
        new SelectionInput(
            "diff",
            Invocation.TYPED_BY_HAND,
            Flags.of(Invocation.TYPED_BY_HAND, new Properties()),
            new NamedDatabase("", null, null, null, null, null),
            List.of(new NamedDatabase("prod", "postgresql://prod/p", null, null, null, null)),
            Map.of("DATABASE_URL", "postgresql://db/live"),
            Optional.empty(),
            SelectionInput.Fallback.DEVELOPMENT_DATABASE);
    return new StateSelection(
        FOLDER, project, new DatabaseSelection(input, new NoCredentials()), Path::toString);
  }

  private static final class NoCredentials implements Credentials {
    @Override
    public Login server(String serverId) {
      throw new AssertionError(serverId);
    }

    @Override
    public String passwordOf(String command) {
      throw new AssertionError(command);
    }
  }
}
