package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.OtherTool;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running database becomes the beginning of a history, and further ones join it. */
class BaselineTest {

  private static final String SCHEMA =
      """
      CREATE TYPE mood AS ENUM ('sad', 'ok');
      CREATE TABLE zoo (id serial PRIMARY KEY, feels mood DEFAULT 'ok');
      CREATE TABLE animal (id integer PRIMARY KEY, zoo integer NOT NULL REFERENCES zoo);
      """;

  @TempDir private Path folder;
  private TestDatabase database;
  private TestDatabase staging;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    staging = TestDatabase.create();
    project = new DevProject(folder, database);
  }

  @AfterEach
  void close() {
    database.close();
    staging.close();
  }

  @Test
  void schema_migration_and_ledger_are_made_and_nothing_is_executed() {
    database.execute(SCHEMA + "INSERT INTO zoo DEFAULT VALUES");

    BaselineResult result = baseline();

    assertThat(result.pulled()).isPresent();
    assertThat(result.changes())
        .containsExactly("0_init is recorded as applied; nothing of it was run.");
    assertThat(project.folders()).containsExactly("0_init");
    assertThat(project.sql("0_init")).startsWith("-- CreateEnum\nCREATE TYPE \"mood\"");
    assertThat(project.text("migrations/migration_lock.toml")).contains("postgresql");
    assertThat(project.text("schema.sql")).contains("CREATE TABLE \"animal\"");
    assertThat(project.deploy().applied()).isEmpty();
    assertThat(database.queryStrings("SELECT count(*) FROM zoo")).containsExactly("1");
    assertThat(
            new Status(project.workplace(), Listener.none())
                .run(new StatusRequest(project.project(), project.target()))
                .isGreen())
        .isTrue();
  }

  @Test
  void the_first_migration_makes_the_same_database_elsewhere_and_the_next_follows() {
    database.execute(SCHEMA);
    baseline();
    project.schema(project.text("schema.sql") + "CREATE TABLE keeper (id int);");
    project.dev(
        new DevRequest(
            project.project(), project.target(), false, null, database.address().database(), null),
        "keeper",
        null);

    assertThat(deploy(staging, "0_init").applied()).hasSize(2);
    assertThat(staging.queryStrings("SELECT to_regclass('keeper')::text"))
        .containsExactly("keeper");
  }

  @Test
  void a_further_environment_with_the_same_tables_is_recorded_once_and_then_deployed() {
    database.execute(SCHEMA);
    baseline();
    project.migration("20260101000000_next", "CREATE TABLE next (id int);");
    staging.execute(SCHEMA + "CREATE SCHEMA other; CREATE TABLE other.tenant (id int)");

    assertThat(deploy(staging, "0_init").applied())
        .extracting(DeployResult.Applied::name)
        .containsExactly("20260101000000_next");
    assertThat(deploy(staging, "0_init").applied()).isEmpty();
    assertThat(
            staging.queryStrings(
                "SELECT migration_name FROM _prisma_migrations ORDER BY migration_name"))
        .containsExactly("0_init", "20260101000000_next");
  }

  @Test
  void other_tables_or_columns_are_named_and_nothing_is_done() {
    database.execute(SCHEMA);
    baseline();
    staging.execute(
        SCHEMA
            + "ALTER TABLE animal ALTER zoo DROP NOT NULL, ADD legs int;"
            + " DROP TABLE zoo CASCADE; CREATE TABLE mine ()");

    Problem problem = refused(() -> deploy(staging, "0_init"));

    assertThat(problem.code()).isEqualTo(ErrorCode.M439);
    assertThat(problem.where())
        .containsExactly(
            "missing  animal: zoo integer not null",
            "unknown  animal: legs integer",
            "unknown  animal: zoo integer",
            "unknown  table mine",
            "missing  table zoo");
    assertThat(staging.queryStrings("SELECT to_regclass('_prisma_migrations')::text"))
        .containsExactly("null");
  }

  @Test
  void where_a_history_has_begun_no_other_begins() {
    database.execute("CREATE TABLE a (id int)");
    project.migration("20260101000000_init", "CREATE TABLE a (id int);");

    Problem files = refused(this::baseline);
    assertThat(files.code()).isEqualTo(ErrorCode.M438);
    assertThat(files.next().toString()).contains("applied=20260101000000_init");

    new Resolve(project.workplace(), Clock.systemUTC(), Listener.none())
        .run(
            new ResolveRequest(
                project.project(), project.target(), Verdict.APPLIED, "20260101000000_init"));
    assertThat(refused(this::baseline).code()).isEqualTo(ErrorCode.M438);
    assertThat(project.folders()).containsExactly("20260101000000_init");
  }

  @Test
  void a_database_without_history_is_told_how_to_begin_one() {
    database.execute(SCHEMA);
    staging.execute(SCHEMA);
    project.file("migrations/README.md", "none yet");
    assertThat(refused(() -> deploy(staging, null)).next().toString()).contains("baseline");
    baseline();

    Problem problem = refused(() -> deploy(staging, null));

    assertThat(problem.code()).isEqualTo(ErrorCode.P3005);
    assertThat(problem.next().toString()).contains("baseline=0_init");
    assertThat(refused(() -> deploy(staging, "1_init")).code()).isEqualTo(ErrorCode.P3017);
    project.migration("20260101000000_next", "CREATE TABLE next (id int);");
    assertThat(refused(() -> deploy(staging, "20260101000000_next")).code())
        .isEqualTo(ErrorCode.M440);
  }

  @Test
  void who_managed_the_database_before_is_named_and_left_alone() {
    database.execute(
        """
        CREATE TABLE a (id int);
        CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version text);
        INSERT INTO flyway_schema_history SELECT i, i::text FROM generate_series(1, 42) i;
        CREATE TABLE databasechangelog (id text);
        CREATE TABLE databasechangeloglock (id int);
        """);

    BaselineResult result = baseline();

    assertThat(result.otherTools())
        .extracting(OtherTool::sentence)
        .containsExactly(
            "This database was managed by Liquibase, 0 changesets (public.databasechangelog); its"
                + " tables stay, and are not touched.",
            "This database was managed by Flyway, 42 versions (public.flyway_schema_history); its"
                + " tables stay, and are not touched.");
    assertThat(project.sql("0_init")).doesNotContain("flyway").doesNotContain("databasechangelog");
    assertThat(project.text("migrations/0_init/baseline.json")).doesNotContain("flyway");
    assertThat(database.queryStrings("SELECT count(*) FROM flyway_schema_history"))
        .containsExactly("42");
  }

  @Test
  void a_role_that_may_not_create_the_ledger_leaves_files_and_a_way_on() {
    // Before 15 everybody may create in the schema public.
    database.execute("CREATE TABLE a (id int); REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    database.execute(
        "DROP ROLE IF EXISTS baseline_reader; CREATE ROLE baseline_reader LOGIN PASSWORD 'reader';"
            + " GRANT SELECT ON a TO baseline_reader");
    try {
      Target reader =
          new Target.At(
              database.address().withCredentials("baseline_reader", new Secret("reader")));
      Problem problem = refused(() -> baseline(reader));

      assertThat(problem.code()).isEqualTo(ErrorCode.M441);
      assertThat(problem.next().toString()).contains("baseline=0_init");
      assertThat(deploy(database, "0_init").applied()).isEmpty();
      assertThat(database.queryStrings("SELECT migration_name FROM _prisma_migrations"))
          .containsExactly("0_init");
    } finally {
      database.execute("DROP OWNED BY baseline_reader; DROP ROLE baseline_reader");
    }
  }

  private BaselineResult baseline() {
    return baseline(project.target());
  }

  private BaselineResult baseline(Target target) {
    PullPlace place = new PullPlace(project.path("schema.sql"), null);
    return new Baseline(project.workplace(), Clock.systemUTC(), Listener.none())
        .run(new BaselineRequest(project.project(), target, place, false));
  }

  private DeployResult deploy(TestDatabase target, @Nullable String baseline) {
    DeployRequest request = project.deployment(target.address(), false, Duration.ofSeconds(5), 0);
    return project.deploy(
        new DeployRequest(
            request.project(),
            request.target(),
            request.policies(),
            false,
            request.lockWait(),
            0,
            baseline));
  }

  private interface Act {
    Object run();
  }

  private static Problem refused(Act act) {
    return catchThrowableOfType(MigrateException.class, act::run).problem();
  }
}
