package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Event;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dev} with tables that are kept otherwise than usual, and the tablespaces they name. */
class DevStorageTest {

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
  void a_tablespace_that_nobody_creates_is_made_on_the_shadow_and_told() {
    database.execute("SET allow_in_place_tablespaces = on");
    database.execute("CREATE TABLESPACE \"dev \"\"Fast\"\"\" LOCATION ''");
    try {
      project.schema("CREATE TABLE t (id bigint) TABLESPACE \"dev \"\"Fast\"\"\";");
      project.dev("init");

      assertThat(project.events)
          .filteredOn(Event.Note.class::isInstance)
          .singleElement()
          .asString()
          .contains("The tablespace \"dev \"Fast\"\" is named and not created");
      assertThat(project.dev("again").written()).isEmpty();
      assertThat(database.queryStrings("SELECT tablespace FROM pg_tables WHERE tablename = 't'"))
          .containsExactly("dev \"Fast\"");
    } finally {
      database.execute("DROP TABLE IF EXISTS t");
      database.execute("DROP TABLESPACE \"dev \"\"Fast\"\"\"");
    }
  }

  @Test
  void a_materialized_view_that_was_refreshed_since_is_no_drift() {
    project.schema("CREATE MATERIALIZED VIEW m AS SELECT 1 AS one WITH NO DATA;");
    project.dev("init");
    database.execute("REFRESH MATERIALIZED VIEW m");

    assertThat(project.dev("again").written()).isEmpty();
    assertThat(database.queryStrings("SELECT one FROM m")).containsExactly("1");
  }

  @Test
  void rows_survive_when_their_table_is_rewritten() {
    project.schema("CREATE TABLE t (id serial PRIMARY KEY, body text);");
    project.dev("init");
    database.execute("INSERT INTO t (body) SELECT 'row ' || n FROM generate_series(1, 50) n");

    project.schema(
        "CREATE UNLOGGED TABLE t (id serial PRIMARY KEY, body text) WITH (fillfactor = 50);"
            + " ALTER TABLE t ALTER body SET STORAGE EXTERNAL;");
    project.dev("unlogged");

    assertThat(database.queryStrings("SELECT count(*), max(id), max(body) FROM t"))
        .containsExactly("50|50|row 9");
    database.execute("INSERT INTO t (body) VALUES ('next')");
    assertThat(database.queryStrings("SELECT max(id) FROM t")).containsExactly("51");
  }
}
