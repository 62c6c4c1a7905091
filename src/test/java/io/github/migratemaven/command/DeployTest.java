package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal around the room {@code apply}, whose own tests hold the ledger's details. */
class DeployTest {

  private static final String INIT = "20260101000000_init";

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
  void what_dev_wrote_is_applied_to_another_database() {
    project.schema("CREATE TABLE a (id int);").dev("init");
    try (TestDatabase production = TestDatabase.create()) {
      DeployResult result = new DevProject(folder, production).deploy();

      assertThat(result.applied()).hasSize(1);
      assertThat(production.queryStrings("SELECT count(*)::text FROM a")).containsExactly("0");
      assertThat(new DevProject(folder, production).deploy().applied()).isEmpty();
    }
  }

  @Test
  void a_missing_directory_is_refused() {
    MigrateException e = catchThrowableOfType(MigrateException.class, project::deploy);

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M305);
  }

  @Test
  void a_missing_database_is_created_only_when_asked() {
    project.migration(INIT, "CREATE TABLE a (id int);");
    DatabaseAddress missing =
        database.address().withDatabase(database.address().database() + "_new");

    MigrateException e =
        catchThrowableOfType(MigrateException.class, () -> project.deploy(missing, false, 0));
    assertThat(e.problem().code()).isEqualTo(ErrorCode.P1003);

    try {
      assertThat(project.deploy(missing, true, 0).applied()).hasSize(1);
      assertThat(project.deploy(missing, true, 0).applied()).isEmpty();
    } finally {
      database.execute("DROP DATABASE " + missing.database());
    }
  }

  @Test
  void a_server_older_than_the_pinned_one_is_warned_of() {
    project.migration(INIT, "CREATE TABLE a (id int);");

    project.deploy(database.address(), false, 99);

    assertThat(project.events)
        .anySatisfy(
            event ->
                assertThat(event)
                    .isInstanceOfSatisfying(
                        Event.Warning.class,
                        warning ->
                            assertThat(warning.text()).contains("older than the pinned 99")));
  }

  @Test
  void a_role_whose_names_mean_another_schema_is_stopped() {
    project.migration(INIT, "CREATE TABLE a (id int);");
    database.execute("CREATE SCHEMA tenant");
    database.execute(
        "ALTER DATABASE " + database.address().database() + " SET search_path = tenant, public");

    MigrateException e = catchThrowableOfType(MigrateException.class, project::deploy);

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M415);
    assertThat(DevProject.words(e)).contains("<defaultSchema>tenant</defaultSchema>");
    assertThat(database.queryStrings("SELECT to_regclass('public.a')::text"))
        .containsExactly("null");
  }

  @Test
  void the_lock_is_waited_for_no_longer_than_asked() {
    project.migration(INIT, "CREATE TABLE a (id int);");
    database.execute("SELECT pg_advisory_lock(72707369)");

    MigrateException e =
        catchThrowableOfType(
            MigrateException.class,
            () -> project.deploy(project.deployment(database.address(), false, Duration.ZERO, 0)));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.P1002);
  }
}
