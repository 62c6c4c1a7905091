package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What patterns leave out, beside what they do not. */
class SelectedObjectsOfADayTest {

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
  void of_schemas_and_kinds_only_what_counts_is_written_and_is_drift() {
    project
        .excluding("schema:legacy", "function:*", "tmp_*")
        .schema(
            """
            CREATE TABLE users (id int PRIMARY KEY);
            CREATE TABLE tmp_users (id int);
            CREATE SCHEMA legacy; CREATE TABLE legacy.old (id int);
            CREATE FUNCTION one() RETURNS int LANGUAGE sql RETURN 1;
            """)
        .dev("init");
    assertThat(project.sql("20261002101500_init"))
        .contains("CREATE TABLE \"users\"")
        .doesNotContain("tmp_users", "legacy", "one");

    database.execute(
        "CREATE TABLE tmp_by_hand (id int); CREATE SCHEMA legacy; CREATE TABLE legacy.x (id int);"
            + "CREATE FUNCTION by_hand() RETURNS int LANGUAGE sql RETURN 1");

    assertThat(project.dev("again").written()).isEmpty();
  }

  @Test
  void what_is_included_is_written_and_the_rest_waits() {
    project
        .schema("CREATE TYPE mood AS ENUM ('a'); CREATE TABLE a (id int); CREATE TABLE b (m mood);")
        .including("a", "type:*")
        .dev("some");
    assertThat(project.sql("20261002101500_some"))
        .contains("CREATE TYPE \"mood\"", "CREATE TABLE \"a\"")
        .doesNotContain("\"b\"");

    project.including().dev("rest");
    assertThat(project.sql("20261002101501_rest"))
        .contains("CREATE TABLE \"b\"")
        .doesNotContain("\"a\"");
  }

  @Test
  void a_default_schema_that_is_not_included_is_no_drift() {
    project
        .including("schema:reporting_*")
        .excluding("function:*")
        .schema(
            """
            CREATE TABLE people (id int);
            CREATE SCHEMA reporting_daily; CREATE TABLE reporting_daily.visits (day date);
            CREATE FUNCTION reporting_daily.one() RETURNS int LANGUAGE sql RETURN 1;
            """)
        .dev("init");

    assertThat(project.sql("20261002101500_init"))
        .contains("CREATE TABLE \"reporting_daily\".\"visits\"")
        .doesNotContain("people", "one", "public");
    assertThat(project.dev("again").written()).isEmpty();
  }

  @Test
  void a_partition_that_is_left_out_is_not_lost_with_its_table() {
    project
        .excluding("events_*")
        .migration(
            INIT,
            "CREATE TABLE events (id int) PARTITION BY LIST (id); CREATE TABLE other (id int);"
                + "CREATE TABLE events_1 PARTITION OF events FOR VALUES IN (1);")
        .schema("CREATE TABLE other (id int);");

    MigrateException e =
        catchThrowableOfType(
            MigrateException.class, () -> project.dev(project.request(), "drop", "all"));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M405);
    assertThat(DevProject.words(e))
        .contains("table public.events_1, which needs relation public.events")
        .contains("which <exclude> leaves out: events_*");
  }

  @Test
  void a_foreign_key_to_what_is_left_out_is_written_where_the_history_has_it() {
    project
        .excluding("accounts")
        .migration(INIT, "CREATE TABLE accounts (id int PRIMARY KEY);")
        .schema(
            "CREATE TABLE accounts (id int PRIMARY KEY, more text);"
                + "CREATE TABLE users (id int PRIMARY KEY REFERENCES accounts);");

    project.dev("users");

    assertThat(project.sql("20261002101500_users"))
        .contains("REFERENCES \"accounts\"(\"id\")")
        .doesNotContain("more");
  }

  @Test
  void what_needs_something_left_out_that_the_history_lacks_is_not_written() {
    project
        .excluding("accounts")
        .schema(
            "CREATE TABLE accounts (id int PRIMARY KEY);"
                + "CREATE TABLE users (id int PRIMARY KEY REFERENCES accounts);");

    MigrateException e = catchThrowableOfType(MigrateException.class, () -> project.dev("users"));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M412);
    assertThat(DevProject.words(e)).contains("relation \"accounts\" does not exist");
    assertThat(project.folders()).isEmpty();
  }
}
