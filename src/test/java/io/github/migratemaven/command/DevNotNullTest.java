package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dev} with NOT NULL as the constraint that it is since PostgreSQL 18. */
class DevNotNullTest {

  private static final String INIT = "20260101000000_init";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "NOT NULL has a name since 18");
    database = TestDatabase.create();
    project = new DevProject(folder, database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void names_that_renames_left_over_are_no_difference() {
    project
        .migration(
            INIT,
            "CREATE TABLE writer (mail text NOT NULL);\n"
                + "ALTER TABLE writer RENAME TO author;\n"
                + "ALTER TABLE author RENAME COLUMN mail TO address;\n")
        .schema("CREATE TABLE author (address text NOT NULL);");

    assertThat(project.dev("next").written()).isEmpty();

    assertThat(
            database.queryStrings(
                "SELECT conname FROM pg_constraint WHERE conrelid = 'author'::regclass"))
        .containsExactly("writer_mail_not_null");
    // As pg_upgrade from 17 leaves it.
    database.execute(
        "ALTER TABLE author RENAME CONSTRAINT writer_mail_not_null TO author_address_not_null");
    assertThat(project.dev("next").written()).isEmpty();
  }

  @Test
  void a_column_becomes_required_of_new_rows_first() {
    project.schema("CREATE TABLE t (a integer);").dev("init");
    database.execute("INSERT INTO t VALUES (NULL)");
    String notValid = "CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT n NOT NULL a";

    project.schema(notValid + " NOT VALID;").dev("next");

    assertThat(project.folders()).hasSize(2);
    database.execute("UPDATE t SET a = 0");
    project.schema("CREATE TABLE t (a integer CONSTRAINT n NOT NULL);").dev("whole");
    assertThat(
            database.queryStrings(
                "SELECT conname, convalidated FROM pg_constraint WHERE conrelid = 't'::regclass"))
        .containsExactly("n|t");
    assertThat(project.dev("again").written()).isEmpty();
  }
}
