package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code <privileges>}: who may do what is a part of the schema. */
class PrivilegesTest {

  private static final String SCHEMA =
      """
      ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO "privileges Reader";
      CREATE SCHEMA billing;
      ALTER DEFAULT PRIVILEGES IN SCHEMA billing GRANT USAGE ON SEQUENCES TO "privileges Reader";
      GRANT USAGE ON SCHEMA billing TO "privileges Reader";
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      REVOKE USAGE ON SCHEMA public FROM PUBLIC;
      CREATE TABLE billing.invoices (id bigint GENERATED ALWAYS AS IDENTITY, number serial);
      CREATE TABLE orders (id bigint, note text);
      ALTER TABLE orders OWNER TO "privileges Owner";
      REVOKE SELECT ON orders FROM "privileges Reader";
      GRANT SELECT (id) ON orders TO "privileges Reader" WITH GRANT OPTION;
      CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 2 * n';
      REVOKE EXECUTE ON FUNCTION twice(integer) FROM PUBLIC;
      """;

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database).withPrivileges();
    database.execute("CREATE ROLE \"privileges Reader\"; CREATE ROLE \"privileges Owner\"");
  }

  @AfterEach
  void close() {
    database.execute(
        "DROP OWNED BY \"privileges Reader\", \"privileges Owner\" CASCADE;"
            + " DROP ROLE \"privileges Reader\", \"privileges Owner\"");
    database.close();
  }

  @Test
  void a_migration_makes_them_and_a_second_run_finds_nothing_to_do() {
    project.schema(SCHEMA);
    DevResult first = project.dev("init");

    assertThat(project.sql("20261002101500_init"))
        .contains("ALTER TABLE \"orders\" OWNER TO \"privileges Owner\";")
        .contains("REVOKE SELECT ON \"orders\" FROM \"privileges Reader\";");
    assertThat(first.written()).isNotEmpty();
    assertThat(project.dev("again").written()).isEmpty();
  }

  @Test
  void what_somebody_granted_by_hand_is_drift() {
    project.schema(SCHEMA);
    project.dev("init");
    database.execute("GRANT INSERT ON orders TO PUBLIC");

    DevDecision decision = project.decide(project.request());

    assertThat(decision).isInstanceOf(DevDecision.Differs.class);
    assertThat(((DevDecision.Differs) decision).differences().drift())
        .contains("GRANT INSERT ON \"orders\" TO PUBLIC;");
  }

  @Test
  void without_the_switch_they_are_neither_compared_nor_pulled() {
    DevProject without = new DevProject(folder, database);
    database.execute("CREATE TABLE t (id bigint); GRANT SELECT ON t TO PUBLIC");

    pull(without, new PullPlace(without.path("schema.sql"), null));

    assertThat(without.text("schema.sql")).contains("CREATE TABLE").doesNotContain("GRANT");
  }

  @Test
  void pull_writes_them_into_one_file_that_makes_them_again() {
    database.execute(SCHEMA);

    PullResult result = pull(project, new PullPlace(project.path("schema.sql"), null));

    assertThat(result.unproven()).isEmpty();
    assertThat(project.text("schema.sql"))
        .contains("REVOKE USAGE ON SCHEMA \"public\" FROM PUBLIC;")
        .contains(
            "GRANT SELECT (\"id\") ON \"orders\" TO \"privileges Reader\" WITH GRANT OPTION;");
  }

  @Test
  void pull_writes_them_into_a_folder_that_makes_them_again() {
    database.execute(SCHEMA);

    PullResult result = pull(project, new PullPlace(null, project.path("schema")));

    assertThat(result.unproven()).isEmpty();
    assertThat(project.text("schema/0_schemas.sql"))
        .contains("CREATE SCHEMA", "ALTER DEFAULT PRIVILEGES");
    assertThat(project.text("schema/tables/orders.sql"))
        .contains("OWNER TO \"privileges Owner\"", "REVOKE SELECT");
  }

  private static PullResult pull(DevProject project, PullPlace place) throws MigrateException {
    return new Pull(project.workplace(), Listener.none())
        .run(new PullRequest(project.project(), project.target(), place, false, false));
  }
}
