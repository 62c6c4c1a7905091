package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Extensions differ from server to server, and what uses them stays when they move. */
class ExtensionsTest {

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
  void an_older_version_of_the_database_is_no_drift_and_is_not_pulled() {
    project.schema("CREATE EXTENSION pg_trgm;").dev("init");
    database.execute(
        """
        DROP EXTENSION pg_trgm;
        CREATE EXTENSION pg_trgm VERSION '1.3';
        COMMENT ON EXTENSION pg_trgm IS 'of an older release';
        """);
    project.schema("CREATE EXTENSION pg_trgm; CREATE TABLE t (id bigint);");

    assertThat(project.dev("t").written()).isNotEmpty();
    assertThat(project.dev("again").written()).isEmpty();

    DevProject other = new DevProject(folder.resolve("other"), database);
    PullPlace place = new PullPlace(other.path("schema.sql"), null);
    new Pull(other.workplace(), Listener.none())
        .run(new PullRequest(other.project(), other.target(), place, false, false));
    assertThat(other.text("schema.sql")).contains("EXISTS \"pg_trgm\";");
  }

  @Test
  void a_version_that_history_and_schema_name_is_updated_in_the_database() {
    project.migration(INIT, "CREATE EXTENSION pg_trgm VERSION '1.3';");
    project.schema("CREATE EXTENSION pg_trgm VERSION '1.5';");

    project.dev("update");

    assertThat(database.queryStrings("SELECT extversion FROM pg_extension WHERE oid >= 16384"))
        .containsExactly("1.5");
    assertThat(project.dev("again").written()).isEmpty();
  }

  @Test
  void columns_and_their_rows_stay_when_an_extension_moves() {
    project.schema("CREATE EXTENSION citext; CREATE TABLE t (name citext NOT NULL);").dev("init");
    database.execute("INSERT INTO t VALUES ('A')");

    project.schema(
        """
        CREATE SCHEMA ext;
        CREATE EXTENSION citext SCHEMA ext;
        CREATE TABLE t (name ext.citext NOT NULL);
        """);
    project.dev("move");

    assertThat(project.sql("20261002101501_move")).doesNotContain("TABLE");
    assertThat(database.queryStrings("SELECT name, pg_typeof(name) FROM t"))
        .containsExactly("A|ext.citext");
    assertThat(project.dev("again").written()).isEmpty();
  }

  @Test
  void an_extension_that_would_hide_others_is_not_moved() {
    project.schema("CREATE SCHEMA ext; CREATE EXTENSION citext;").dev("init");
    project.migration("20261002101600_own", "CREATE DOMAIN ext.citext AS text;");
    project.schema("CREATE SCHEMA ext; CREATE DOMAIN ext.citext AS text; CREATE EXTENSION citext;");
    project.dev("nothing");
    project.schema("CREATE SCHEMA ext; CREATE EXTENSION citext SCHEMA ext;");

    MigrateException refused = failure(() -> project.dev("move"));

    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M461);
    assertThat(DevProject.words(refused))
        .contains("type \"citext\" already exists in schema \"ext\"");
  }

  @Test
  void an_extension_that_the_shadow_lacks_is_named_with_the_ways_out() {
    project.schema("CREATE EXTENSION IF NOT EXISTS \"no such thing\" CASCADE;");
    MigrateException ofSchema = failure(() -> project.dev("init"));

    assertThat(ofSchema.problem().code()).isEqualTo(ErrorCode.M462);
    assertThat(DevProject.words(ofSchema))
        .contains("has no extension \"no such thing\"", "schema.sql:1:1", "<postgresHome>")
        .contains("<shadowUrl>");

    project.migration(INIT, "CREATE EXTENSION postgis;").schema("CREATE TABLE t (id bigint);");
    MigrateException ofHistory = failure(() -> project.dev("t"));

    assertThat(ofHistory.problem().code()).isEqualTo(ErrorCode.M462);
    assertThat(DevProject.words(ofHistory)).contains("\"postgis\"", "migration.sql:1:1");
  }

  @Test
  void an_extension_that_the_database_lacks_is_named_with_what_to_install() {
    project.migration(INIT, "CREATE TABLE t (id bigint);\nCREATE EXTENSION postgis;");

    MigrateException failed = failure(project::deploy);

    assertThat(failed.problem().code()).isEqualTo(ErrorCode.P3018);
    assertThat(DevProject.words(failed)).contains("Install the files of postgis on this server");
  }

  private static MigrateException failure(Executable act) {
    return catchThrowableOfType(MigrateException.class, act::execute);
  }
}
