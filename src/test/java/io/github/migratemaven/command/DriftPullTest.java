package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed on production by hand becomes a migration, and production is only read. */
class DriftPullTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-10-02T10:15:00Z"), ZoneOffset.UTC);
  private static final String INIT = "20261002101500_init";
  private static final String NEXT = "20261002101501_hotfix";
  private static final String USERS = "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n";

  @TempDir private Path folder;
  private TestDatabase development;
  private TestDatabase production;
  private DevProject project;

  @BeforeEach
  void open() {
    development = TestDatabase.create();
    production = TestDatabase.create();
    project = new DevProject(folder, development);
    project.schema(USERS).dev("init");
    project.deploy(production.address(), false, 0);
  }

  @AfterEach
  void close() {
    development.close();
    production.close();
  }

  @Test
  void what_was_added_becomes_a_migration_and_part_of_the_schema() {
    production.execute(
        """
        ALTER TABLE users ADD COLUMN hot_fix text;
        CREATE INDEX i ON users (name);
        CREATE VIEW fixed AS SELECT id FROM users WHERE hot_fix IS NOT NULL;
        """);

    DriftPullResult result = pull();

    assertThat(result.migrations()).containsExactly(NEXT);
    assertThat(result.written())
        .containsExactly(
            project.path("schema.sql"), project.path("migrations/" + NEXT + "/migration.sql"));
    assertThat(result.aboutTheSource()).isEqualTo("Its SQL was appended to schema.sql.");
    assertThat(project.sql(NEXT))
        .contains(
            "ADD COLUMN     \"hot_fix\" TEXT;", "CREATE INDEX \"i\"", "CREATE VIEW \"fixed\"");
    assertThat(project.text("schema.sql")).isEqualTo(USERS + "\n" + project.sql(NEXT));
    assertThat(ledger()).containsExactly(INIT);
  }

  @Test
  void the_next_dev_runs_it_on_a_development_database_and_writes_nothing() {
    production.execute("ALTER TABLE users ADD COLUMN hot_fix text; CREATE INDEX i ON users (name)");
    pull();

    DevResult dev = project.dev("none");

    assertThat(dev.applied()).containsExactly(NEXT);
    assertThat(dev.written()).isEmpty();
    assertThat(development.queryStrings("SELECT hot_fix FROM users")).isEmpty();
  }

  @Test
  void once_it_is_recorded_production_is_green_and_has_nothing_to_deploy_or_to_pull() {
    production.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    production.execute("INSERT INTO users VALUES (1, 'Ann', 'kept')");
    pull();

    new Resolve(project.workplace(), NOON, Listener.none())
        .run(new ResolveRequest(project.project(), production(), Verdict.APPLIED, NEXT));

    StatusResult status =
        new Status(project.workplace(), Listener.none())
            .run(new StatusRequest(project.project(), production()));
    assertThat(status.isGreen()).isTrue();
    assertThat(project.deploy(production.address(), false, 0).applied()).isEmpty();
    assertThat(pull().migrations()).isEmpty();
    assertThat(production.queryStrings("SELECT hot_fix FROM users")).containsExactly("kept");
  }

  @Test
  void what_was_dropped_is_a_loss_elsewhere_and_told_so() {
    production.execute("ALTER TABLE users DROP COLUMN name");

    DriftPullResult result = pull();

    assertThat(project.sql(NEXT)).startsWith("/*\n  Warnings:").contains("DROP COLUMN \"name\"");
    assertThat(result.hazards())
        .extracting(Hazard::pureText)
        .singleElement()
        .asString()
        .contains("`name`");
    assertThat(project.text("schema.sql")).contains("DROP COLUMN \"name\"");
    assertThat(project.dev("none").written()).isEmpty();
  }

  @Test
  void what_needs_a_commit_in_between_becomes_several_migrations_each_to_be_recorded() {
    project.schema(USERS + "CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (m mood);").dev("mood");
    project.deploy(production.address(), false, 0);
    production.execute("ALTER TYPE mood ADD VALUE 'b'");
    production.execute("ALTER TABLE t ALTER COLUMN m SET DEFAULT 'b'");

    DriftPullResult result = pull();

    assertThat(result.migrations())
        .containsExactly("20261002101502_hotfix", "20261002101503_hotfix_use_new_values");
    // Before 17 no value can be used in the transaction that adds it, so the schema would not load.
    if (Cluster.release().major() < 17) {
      assertThat(result.aboutTheSource()).startsWith("The schema was left as it is: ");
      project.schema(
          USERS + "CREATE TYPE mood AS ENUM ('a', 'b'); CREATE TABLE t (m mood DEFAULT 'b');");
    }
    assertThat(project.dev("none").applied()).isEqualTo(result.migrations());
    assertThat(project.dev("none").written()).isEmpty();
  }

  @Test
  void a_role_that_may_only_read_is_enough() {
    production.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    production.execute(
        """
        DROP ROLE IF EXISTS drift_reader;
        CREATE ROLE drift_reader LOGIN PASSWORD 'reader';
        ALTER ROLE drift_reader SET default_transaction_read_only = on;
        GRANT SELECT ON ALL TABLES IN SCHEMA public TO drift_reader;
        """);
    try {
      Target reader =
          new Target.At(production.address().withCredentials("drift_reader", new Secret("reader")));
      assertThat(pull(reader, "hotfix").migrations()).containsExactly(NEXT);
    } finally {
      production.execute("DROP OWNED BY drift_reader; DROP ROLE drift_reader");
    }
  }

  @Test
  void nothing_is_written_when_the_database_is_where_its_history_says() {
    DriftPullResult result = pull();

    assertThat(result.migrations()).isEmpty();
    assertThat(result.written()).isEmpty();
    assertThat(project.folders()).containsExactly(INIT);
    assertThat(project.text("schema.sql")).isEqualTo(USERS);
  }

  @Test
  void what_we_cannot_write_is_named_and_not_passed_over_in_silence() {
    production.execute("CREATE TYPE linked");

    DriftPullResult result = pull();

    assertThat(result.migrations()).isEmpty();
    assertThat(result.unwritten()).singleElement().asString().contains("linked");
  }

  @Test
  void pending_migrations_run_first() {
    production.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    project.migration("20261101000000_pending", "CREATE TABLE p (id int);");

    MigrateException e = refused("hotfix");

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M454);
    assertThat(DevProject.words(e)).contains("20261101000000_pending", "name=deploy");
    assertThat(project.folders()).containsExactly(INIT, "20261101000000_pending");
    assertThat(project.text("schema.sql")).isEqualTo(USERS);
  }

  @Test
  void files_that_are_not_what_ran_there_are_not_compared_with_it() {
    project.migration(INIT, project.sql(INIT) + " -- edited");
    assertThat(refused("hotfix").problem().code()).isEqualTo(ErrorCode.M307);

    production.execute("UPDATE _prisma_migrations SET migration_name = '20260101000000_theirs'");
    MigrateException missing = refused("hotfix");
    assertThat(missing.problem().code()).isEqualTo(ErrorCode.M308);
    assertThat(DevProject.words(missing)).contains("missing=20260101000000_theirs");

    production.execute("DROP TABLE _prisma_migrations");
    MigrateException none = refused("hotfix");
    assertThat(none.problem().code()).isEqualTo(ErrorCode.P3005);
    assertThat(DevProject.words(none)).contains("applied=" + INIT);
  }

  @Test
  void a_name_is_needed_that_a_folder_can_be_called_by() {
    production.execute("ALTER TABLE users ADD COLUMN hot_fix text");

    for (String name : List.of("", "  ", "!?")) {
      MigrateException e = refused(name);
      assertThat(e.problem().code()).isEqualTo(ErrorCode.M442);
      assertThat(DevProject.words(e)).contains("drift, name=hotfix");
    }
    assertThat(project.folders()).containsExactly(INIT);
  }

  private DriftPullResult pull() {
    return pull(production(), "hotfix");
  }

  private DriftPullResult pull(Target target, String name) {
    return new DriftPull(project.workplace(), NOON, Listener.none())
        .run(new DriftPullRequest(project.project(), target, name));
  }

  private MigrateException refused(String name) {
    return catchThrowableOfType(MigrateException.class, () -> pull(production(), name));
  }

  private Target production() {
    return new Target.At(production.address());
  }

  private List<String> ledger() {
    return production.queryStrings("SELECT migration_name FROM _prisma_migrations ORDER BY 1");
  }
}
