package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.command.Target;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.maven.SelectionInput.Fallback;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Secret;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseSelectionTest {

  private static final String TYPED = "postgresql://typed/db";
  private static final String POM = "postgresql://pom/db";
  private static final String ENVIRONMENT = "postgresql://environment/db";
  private static final String BUILD = "postgresql://build/db";

  private final Map<String, String> flags = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final List<NamedDatabase> named = new ArrayList<>();
  private NamedDatabase pom = new NamedDatabase("", null, null, null, null, null);
  private Optional<String> build = Optional.empty();
  private Fallback fallback = Fallback.REFUSE;

  @Test
  void by_hand_the_typed_url_wins_over_everything() {
    nameEverything();
    flags.put("migrate.url", TYPED);

    assertThat(byHand().line()).isEqualTo("Database: \"db\" on typed:5432, from -Dmigrate.url");
  }

  @Test
  void by_hand_the_typed_id_wins_over_the_pom_and_the_environment() {
    nameEverything();

    assertThat(byHand().line()).isEqualTo("Database: \"db\" on staging:5432, from -Ddb=staging");
  }

  @Test
  void by_hand_the_pom_wins_over_the_environment() {
    nameEverything();
    flags.clear();

    assertThat(byHand().line()).isEqualTo("Database: \"db\" on pom:5432, from <url> of the POM");
  }

  @Test
  void by_hand_the_environment_wins_over_the_fallback() {
    environment.put("DATABASE_URL", ENVIRONMENT);
    fallback = Fallback.DEVELOPMENT_DATABASE;

    assertThat(byHand().line())
        .isEqualTo(
            "Database: \"db\" on environment:5432, from the environment variable DATABASE_URL");
  }

  @Test
  void by_hand_an_empty_environment_variable_is_none() {
    environment.put("DATABASE_URL", "  ");
    fallback = Fallback.DEVELOPMENT_DATABASE;

    assertThat(byHand().target()).isEqualTo(Target.development());
  }

  @Test
  void by_hand_the_build_database_is_not_looked_at() {
    build = Optional.of(BUILD);

    assertThat(refusalByHand().code()).isEqualTo(ErrorCode.M502);
  }

  @Test
  void by_hand_a_goal_may_do_without_a_database() {
    fallback = Fallback.NO_DATABASE;

    assertThat(selection(Invocation.TYPED_BY_HAND).choose()).isEmpty();
  }

  @Test
  void by_hand_without_a_name_the_ways_to_name_one_are_told() {
    named.add(staging());

    Problem problem = refusalByHand();

    assertThat(problem.code()).isEqualTo(ErrorCode.M502);
    assertThat(problem.next().toString())
        .contains("migrate.url=", "db=staging", "DATABASE_URL", "<url>");
  }

  @Test
  void bound_neither_the_environment_nor_the_command_line_is_read() {
    environment.put("DATABASE_URL", ENVIRONMENT);
    flags.put("migrate.url", TYPED);
    flags.put("url", TYPED);
    flags.put("db", "staging");
    named.add(staging());

    Problem problem = refusal(Invocation.BOUND_TO_LIFECYCLE);

    assertThat(problem.code()).isEqualTo(ErrorCode.M503);
    assertThat(problem.next().toString()).contains("<goal>start</goal>", "<url>");
  }

  @Test
  void bound_the_pom_and_then_the_build_database_count_whatever_else_is_set() {
    nameEverything();
    flags.put("migrate.url", TYPED);

    assertThat(bound().line()).isEqualTo("Database: \"db\" on pom:5432, from <url> of the POM");

    pom = new NamedDatabase("", null, null, null, null, null);
    assertThat(bound().line())
        .isEqualTo("Database: \"db\" on build:5432, from migrate:start in this build");
  }

  @Test
  void bound_the_pom_may_choose_one_of_its_databases_and_so_an_environment_variable_by_name() {
    named.add(new NamedDatabase("ci", null, "CI_URL", null, null, null));
    pom = new NamedDatabase("ci", null, null, null, null, null);
    environment.put("CI_URL", "postgresql://ci/db");

    assertThat(bound().line())
        .isEqualTo("Database: \"db\" on ci:5432, from <database>ci</database> of the POM");
  }

  @Test
  void bound_a_goal_that_needs_no_database_has_none() {
    environment.put("DATABASE_URL", ENVIRONMENT);
    fallback = Fallback.NO_DATABASE;

    assertThat(selection(Invocation.BOUND_TO_LIFECYCLE).choose()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fallback.class,
      names = {"DEVELOPMENT_DATABASE", "REFUSE"})
  void bound_the_development_database_is_never_the_answer(Fallback given) {
    fallback = given;

    assertThat(refusal(Invocation.BOUND_TO_LIFECYCLE).code()).isEqualTo(ErrorCode.M503);
  }

  @Test
  void the_server_of_the_settings_logs_in() {
    pom = new NamedDatabase("", POM, null, "shop", null, null);

    assertThat(address(byHand()).user()).isEqualTo("user-of-shop");
    assertThat(password(byHand())).isEqualTo("password-of-shop");
  }

  @Test
  void the_server_of_the_poms_url_does_not_log_in_elsewhere() {
    pom = new NamedDatabase("", POM, null, "shop", null, null);
    flags.put("migrate.url", TYPED);
    assertThat(address(byHand()).user()).isNull();

    flags.put("migrate.serverId", "other");
    assertThat(address(byHand()).user()).isEqualTo("user-of-other");
  }

  @Test
  void a_password_command_and_a_role_belong_to_a_named_database() {
    named.add(
        new NamedDatabase("prod", "postgresql://ada@prod/db", null, null, "my owner", "pass show"));
    flags.put("db", "prod");

    assertThat(address(byHand()).user()).isEqualTo("ada");
    assertThat(password(byHand())).isEqualTo("printed by pass show");
    assertThat(address(byHand()).parameters()).containsEntry("options", "-c role=my\\ owner");
  }

  @Test
  void an_unknown_or_doubled_id_is_an_error_that_lists_the_ids() {
    named.add(staging());
    flags.put("db", "prod");
    assertThat(refusalByHand().toString()).contains("M504", "\"prod\"", "Ids: staging");

    flags.put("db", "staging");
    named.add(staging());
    assertThat(refusalByHand().toString()).contains("M504", "More than one");
  }

  @Test
  void a_database_without_a_url_says_which_part_is_missing() {
    named.add(new NamedDatabase("a", null, "A_URL", null, null, null));
    flags.put("db", "a");
    assertThat(refusalByHand().toString()).contains("M506", "A_URL");

    named.set(0, new NamedDatabase("a", null, null, null, null, null));
    assertThat(refusalByHand().toString()).contains("M511", "neither <url> nor <urlEnv>");
  }

  @Test
  void no_secret_is_shown() {
    pom =
        new NamedDatabase(
            "", "postgresql://ada:s3cret@h/db?password=s3cret", null, null, null, null);

    assertThat(byHand().line() + byHand()).doesNotContain("s3cret");
  }

  private void nameEverything() {
    flags.put("db", "staging");
    named.add(staging());
    pom = new NamedDatabase("", POM, null, null, null, null);
    environment.put("DATABASE_URL", ENVIRONMENT);
    build = Optional.of(BUILD);
    fallback = Fallback.DEVELOPMENT_DATABASE;
  }

  private static NamedDatabase staging() {
    return new NamedDatabase("staging", "postgresql://staging/db", null, null, null, null);
  }

  private Selected byHand() {
    return selection(Invocation.TYPED_BY_HAND).choose().orElseThrow();
  }

  private Selected bound() {
    return selection(Invocation.BOUND_TO_LIFECYCLE).choose().orElseThrow();
  }

  private Problem refusalByHand() {
    return refusal(Invocation.TYPED_BY_HAND);
  }

  private Problem refusal(Invocation invocation) {
    return catchThrowableOfType(MigrateException.class, () -> selection(invocation).choose())
        .problem();
  }

  private DatabaseSelection selection(Invocation invocation) {
    String[] pairs =
        flags.entrySet().stream()
            .flatMap(flag -> java.util.stream.Stream.of(flag.getKey(), flag.getValue()))
            .toArray(String[]::new);
    return new DatabaseSelection(
        new SelectionInput(
            "deploy",
            invocation,
            Flags.of(invocation, FlagsTest.properties(pairs)),
            pom,
            named,
            environment,
            build,
            fallback),
        new KnownCredentials());
  }

  private static DatabaseAddress address(Selected selected) {
    return ((Target.At) selected.target()).address();
  }

  private static String password(Selected selected) {
    @Nullable Secret password = address(selected).password();
    return Objects.requireNonNull(password).reveal();
  }

  private static final class KnownCredentials implements Credentials {

    @Override
    public Login server(String serverId) {
      return new Login("user-of-" + serverId, "password-of-" + serverId);
    }

    @Override
    public String passwordOf(String command) {
      return "printed by " + command;
    }
  }
}
