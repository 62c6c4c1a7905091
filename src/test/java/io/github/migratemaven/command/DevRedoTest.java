package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last migration is taken back and written anew. */
class DevRedoTest {

  private static final String INIT = "20261002101500_init";
  private static final String LAST = "20261002101501_phone";
  private static final String USERS = "CREATE TABLE users (id bigint PRIMARY KEY%s);";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
    project.schema(USERS.formatted("")).dev("init");
    project.schema(USERS.formatted(", phone text")).dev("phone");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_last_migration_is_written_anew_under_its_words() {
    project.schema(USERS.formatted(", phone varchar(20)"));

    DevDecision.Redo redo = (DevDecision.Redo) decided("");
    DevDecision.Proposal next = (DevDecision.Proposal) takenBack(LAST, null).next();

    assertThat(redo.migration()).isEqualTo(LAST);
    assertThat(redo.words()).isEqualTo("phone");
    assertThat(redo.differences().reverse())
        .containsExactly("-- AlterTable", "ALTER TABLE \"users\" DROP COLUMN \"phone\";");
    assertThat(next.drafts())
        .extracting(DevDecision.Draft::sql)
        .containsExactly(
            "-- AlterTable\nALTER TABLE \"users\" ADD COLUMN     \"phone\" VARCHAR(20);\n");
    assertThat(project.folders()).containsExactly(INIT);
    assertThat(rows()).containsExactly(INIT + "|kept", LAST + "|retired");

    assertThat(project.dev(redo.words()).applied()).containsExactly("20261002101501_phone");
  }

  @Test
  void the_folder_is_kept_outside_of_the_migrations() {
    String sql = project.sql(LAST);
    project.redoneBelow(folder);
    project.schema(USERS.formatted(""));

    DriftOutcome.Settlement settlement = takenBack(LAST, null).settlement();

    assertThat(settlement.changes().get(settlement.changes().size() - 1))
        .startsWith(LAST + " was taken back; its folder is kept as ");
    assertThat(project.text(".migrate/redone/" + LAST + "/migration.sql")).isEqualTo(sql);
    assertThat(project.text(".migrate/.gitignore")).isEqualTo("*\n");

    project.migration(LAST, "SELECT 1;");
    takenBack(LAST, null);
    assertThat(project.text(".migrate/redone/" + LAST + ".2/migration.sql")).isEqualTo("SELECT 1;");
  }

  @Test
  void nothing_is_left_to_write_when_the_schema_is_where_it_was_before() {
    project.schema(USERS.formatted(""));

    DevDecision.Proposal next = (DevDecision.Proposal) takenBack(LAST, null).next();

    assertThat(next.drafts()).isEmpty();
    assertThat(project.dev("none").written()).isEmpty();
    assertThat(project.folders()).containsExactly(INIT);
  }

  @Test
  void rows_at_stake_are_counted_and_need_consent() {
    database.execute("INSERT INTO users VALUES (1, '0221')");
    project.schema(USERS.formatted(", phone varchar(20)"));

    MigrateException e = refused(() -> takenBack(LAST, null));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M413);
    assertThat(DevProject.words(e))
        .contains("1 non-null", "redo=" + LAST, "acceptDataLoss=users.phone");
    assertThat(project.folders()).containsExactly(INIT, LAST);
    assertThat(database.queryStrings("SELECT phone FROM users")).containsExactly("0221");

    takenBack(LAST, "users.phone");
    assertThat(database.queryStrings("SELECT id FROM users")).containsExactly("1");
  }

  @Test
  void a_migration_that_would_be_written_as_it_is_stays() {
    assertThat(decided(LAST)).isInstanceOf(DevDecision.Proposal.class);

    assertThat(project.events)
        .contains(new Event.Note(LAST + " is what would be written again; it stays."));
    assertThat(project.folders()).containsExactly(INIT, LAST);
  }

  @Test
  void only_the_last_can_be_redone() {
    MigrateException e = refused(() -> decided(INIT));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M458);
    assertThat(DevProject.words(e)).contains("redo=" + LAST);
  }

  @Test
  void without_a_migration_there_is_nothing_to_redo() {
    try (TestDatabase other = TestDatabase.create()) {
      DevProject fresh =
          new DevProject(folder.resolve("fresh"), other).schema("CREATE TABLE t ();");
      try (DevRun run = fresh.open(fresh.request())) {
        assertThat(refused(() -> run.redo("")).problem().code()).isEqualTo(ErrorCode.M458);
      }
    }
  }

  @Test
  void hand_made_changes_have_to_be_settled_before() {
    project.schema(USERS.formatted(", phone varchar(20)"));
    database.execute("CREATE TABLE hand_made (id int)");

    assertThat(decided(LAST)).isInstanceOf(DevDecision.Differs.class);
    assertThat(database.queryStrings("SELECT to_regclass('hand_made')"))
        .containsExactly("hand_made");
  }

  @Test
  void an_edited_last_migration_is_taken_back_as_it_ran() {
    project.redoneBelow(folder);
    project.migration(LAST, "ALTER TABLE users ADD COLUMN telephone text;");
    project.schema(USERS.formatted(", mobile text"));

    DevDecision.Proposal next = (DevDecision.Proposal) takenBack(LAST, null).next();

    assertThat(next.drafts().get(0).sql()).contains("mobile");
    assertThat(project.text(".migrate/redone/" + LAST + "/migration.sql")).contains("telephone");
  }

  @Test
  void a_pending_last_migration_is_only_removed() {
    project.migration("20261101000000_later", "CREATE TABLE later (id int);");
    project.schema(USERS.formatted(", phone text") + "CREATE TABLE later (id bigint);");

    DevDecision.Redo redo = (DevDecision.Redo) decided("");
    assertThat(redo.differences().reverse()).isEmpty();
    takenBack("20261101000000_later", null);

    assertThat(project.dev("later").applied()).containsExactly("20261002101502_later");
    assertThat(rows()).hasSize(3);
  }

  @Test
  void a_schema_that_does_not_load_is_told_before_anything_is_taken_back() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, phone txt);");

    assertThat(refused(() -> decided(LAST)).problem().code()).isEqualTo(ErrorCode.M113);
    assertThat(project.folders()).containsExactly(INIT, LAST);
  }

  @Test
  void the_first_migration_can_be_redone_too() {
    takenBackFirst();

    assertThat(database.queryStrings("SELECT to_regclass('users')")).containsExactly("null");
    assertThat(project.dev("init").applied()).containsExactly(INIT);
  }

  private void takenBackFirst() {
    project.schema(USERS.formatted(""));
    takenBack(LAST, null);
    project.schema("CREATE TABLE people (id bigint PRIMARY KEY);");
    takenBack(INIT, null);
  }

  @Test
  void nothing_is_taken_back_when_the_world_moved() {
    project.schema(USERS.formatted(", phone varchar(20)"));
    try (DevRun run = project.open(project.request())) {
      DevDecision.Redo redo = (DevDecision.Redo) run.redo(LAST);
      database.execute("ALTER TABLE users ADD COLUMN meanwhile text");

      assertThat(run.takeBack(redo, null)).isInstanceOf(DriftOutcome.Moved.class);
      assertThat(project.folders()).containsExactly(INIT, LAST);
    }
  }

  /** What a crash behind the commit leaves. */
  @Test
  void a_folder_that_cannot_be_moved_is_pending_and_the_next_dev_applies_it() throws IOException {
    project.schema(USERS.formatted(", phone varchar(20)"));
    project.redoneBelow(folder);
    Files.createDirectories(folder.resolve(".migrate"));
    Files.writeString(folder.resolve(".migrate/redone"), "in the way");

    MigrateException e = refused(() -> takenBack(LAST, null));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M459);
    assertThat(project.folders()).containsExactly(INIT, LAST);
    project.schema(USERS.formatted(", phone text"));
    assertThat(project.dev("none").applied()).containsExactly(LAST);
  }

  @Test
  void somebody_elses_database_is_not_touched() {
    database.execute("COMMENT ON TABLE _prisma_migrations IS NULL");

    assertThat(decided(LAST)).isInstanceOf(DevDecision.Unclaimed.class);
  }

  @Test
  void a_lent_shadow_serves_too() {
    try (TestDatabase shadow = TestDatabase.create()) {
      project.shadow(shadow.address());
      project.schema(USERS.formatted(", phone varchar(20)"));

      takenBack(LAST, null);

      assertThat(project.dev("phone").applied()).hasSize(1);
    }
  }

  private DevDecision decided(String name) {
    try (DevRun run = project.open(project.request())) {
      return run.redo(name);
    }
  }

  private DriftOutcome.Settled takenBack(String name, @Nullable String acceptDataLoss) {
    try (DevRun run = project.open(project.request())) {
      return (DriftOutcome.Settled) run.takeBack((DevDecision.Redo) run.redo(name), acceptDataLoss);
    }
  }

  private static MigrateException refused(ThrowingCallable act) {
    return catchThrowableOfType(MigrateException.class, act);
  }

  private List<String> rows() {
    return database.queryStrings(
        "SELECT migration_name, CASE WHEN rolled_back_at IS NULL THEN 'kept' ELSE 'retired' END"
            + " FROM _prisma_migrations ORDER BY migration_name, started_at");
  }
}
