package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

  private static final String INIT = "20260101000000_init";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
    project.schema("CREATE TABLE a (id int);").migration(INIT, "CREATE TABLE a (id int);");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void is_green_when_files_and_database_agree() {
    project.deploy();

    StatusResult result = status();

    assertThat(result.isGreen()).isTrue();
    assertThat(result.database().orElseThrow().applied()).isEqualTo(1);
  }

  @Test
  void is_green_without_a_database_when_the_files_are_sound() {
    StatusResult result =
        new Status(project.workplace(), Listener.none())
            .run(new StatusRequest(project.project(), null));

    assertThat(result.isGreen()).isTrue();
    assertThat(result.database()).isEmpty();
  }

  @Test
  void names_pending_migrations() {
    StatusResult result = status();

    assertThat(result.isGreen()).isFalse();
    assertThat(result.database().orElseThrow().pending()).containsExactly(INIT);
    assertThat(database.queryStrings("SELECT to_regclass('_prisma_migrations')::text"))
        .containsExactly("null");
  }

  @Test
  void shows_the_sql_of_a_schema_that_is_ahead_of_its_migrations() {
    project.deploy();
    project.schema("CREATE TABLE a (id int, b text);");

    StatusResult result = status();

    assertThat(result.isGreen()).isFalse();
    assertThat(result.files().ahead()).contains("ALTER TABLE \"a\" ADD COLUMN     \"b\" TEXT;");
  }

  @Test
  void names_folders_without_a_script() throws IOException {
    Files.createDirectories(project.path("migrations/20260102000000_lost"));

    StatusResult result = status();

    assertThat(result.isGreen()).isFalse();
    assertThat(result.files().withoutScript()).containsExactly("20260102000000_lost");
  }

  @Test
  void shows_why_the_migrations_do_not_replay() {
    project.migration("20260102000000_bad", "SELEC 1;");

    StatusResult result = status();

    assertThat(result.isGreen()).isFalse();
    assertThat(result.files().broken().orElseThrow().code()).isEqualTo(ErrorCode.P3006);
  }

  @Test
  void names_edited_migrations() {
    project.deploy();
    project.migration(INIT, "CREATE TABLE a (id int); -- edited");

    assertThat(status().database().orElseThrow().edited()).containsExactly(INIT);
    assertThat(status().isGreen()).isFalse();
  }

  @Test
  void calls_a_database_with_only_later_migrations_ahead() {
    project.deploy();
    row("20270101000000_later");

    StatusResult.Database found = status().database().orElseThrow();

    assertThat(found.missing()).containsExactly("20270101000000_later");
    assertThat(found.ahead()).isTrue();
    assertThat(found.isGreen()).isTrue();
  }

  @Test
  void names_an_applied_migration_that_is_missing_in_the_middle() {
    row("20250101000000_earlier");
    project.deploy();

    StatusResult.Database found = status().database().orElseThrow();

    assertThat(found.missing()).containsExactly("20250101000000_earlier");
    assertThat(found.isGreen()).isFalse();
  }

  @Test
  void names_unfinished_migrations_even_while_others_are_pending() {
    project.deploy();
    project.migration("20260102000000_b", "CREATE TABLE b (id int);");
    project.migration("20260103000000_c", "CREATE TABLE c (id int);");
    database.execute(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES"
            + " ('x', repeat('0', 64), '20260102000000_b')");

    StatusResult.Database found = status().database().orElseThrow();

    assertThat(found.unfinished()).containsExactly("20260102000000_b");
    assertThat(found.pending()).containsExactly("20260103000000_c");
  }

  @Test
  void names_what_it_leaves_alone() {
    String shell = "CREATE TYPE money_of_ours;";
    project.schema(shell);
    project.migration(INIT, shell);
    project.deploy();

    assertThat(status().files().leftAlone())
        .containsExactly(new Unmodelled("shell type", "public.money_of_ours"));
    assertThat(status().isGreen()).isTrue();
  }

  private StatusResult status() {
    return new Status(project.workplace(), Listener.none())
        .run(new StatusRequest(project.project(), project.target()));
  }

  private void row(String name) {
    database.execute(
        """
        CREATE TABLE IF NOT EXISTS _prisma_migrations (
          id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
          migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
          started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)
        """);
    database.execute(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES"
            + " ('"
            + name
            + "', repeat('0', 64), '"
            + name
            + "', now())");
  }
}
