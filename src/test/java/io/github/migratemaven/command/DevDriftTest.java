package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each choice about a database that differs from its branch, for each cause. */
class DevDriftTest {

  private static final String INIT = "20261002101500_init";
  private static final String NEXT = "20261002101501_hotfix";
  private static final String USERS = "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
    project.schema(USERS).dev("init");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void every_cause_is_told_with_its_source_and_every_choice_as_a_command() {
    elsewhere("CREATE TABLE theirs (id int)");
    edit(" -- edited");
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    database.execute("INSERT INTO users VALUES (1, 'Ann', 'kept')");

    MigrateException e = refused(new DriftAnswer.None());

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M411);
    assertThat(DevProject.words(e))
        .contains(
            "edited   " + INIT + ": ran here",
            "missing  20270101000000_elsewhere: ran here",
            "  ALTER TABLE \"users\" ADD COLUMN     \"hot_fix\" TEXT;",
            "  CREATE TABLE \"theirs\" (",
            "drift=adopt",
            "drift=revert, acceptDataLoss=users.hot_fix",
            "drift=reset, force=" + database.address().database());
    assertThat(project.folders()).containsExactly(INIT);
  }

  @Test
  void an_adopted_column_becomes_a_migration_that_counts_as_applied_and_part_of_the_schema() {
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text; CREATE INDEX i ON users (name)");

    DriftOutcome.Settlement settlement = settled(new DriftAnswer.Adopt("hotfix"));

    assertThat(settlement.changes())
        .containsExactly(
            NEXT + " is recorded as applied; nothing of it was run.",
            "Its SQL was appended to schema.sql.");
    assertThat(project.sql(NEXT))
        .isEqualTo(
            """
            -- AlterTable
            ALTER TABLE "users" ADD COLUMN     "hot_fix" TEXT;

            -- CreateIndex
            CREATE INDEX "i" ON "users"("name");
            """);
    assertThat(project.text("schema.sql")).isEqualTo(USERS + "\n" + project.sql(NEXT));
    assertThat(rows()).containsExactly(INIT + "|1|kept", NEXT + "|0|kept");
    assertInSync();
  }

  @Test
  void an_adopted_table_gets_a_file_of_its_own_in_a_folder_of_files() {
    TestDatabase other = TestDatabase.create();
    try (other) {
      DevProject split = new DevProject(folder.resolve("split"), other);
      split.file("schema.sql/users.sql", USERS).dev("init");
      other.execute("CREATE TABLE notes (id bigint REFERENCES users)");

      DriftOutcome.Settlement settlement = settled(split, new DriftAnswer.Adopt("hotfix"));

      assertThat(settlement.written())
          .containsExactly(
              split.path("schema.sql/zz_adopted_" + NEXT + ".sql"),
              split.path("migrations/" + NEXT + "/migration.sql"));
      assertThat(split.dev("none").written()).isEmpty();
    }
  }

  @Test
  void what_was_dropped_by_hand_is_adopted_too() {
    database.execute("ALTER TABLE users DROP COLUMN name");

    settled(new DriftAnswer.Adopt("hotfix"));

    assertThat(project.sql(NEXT)).startsWith("/*\n  Warnings:").contains("DROP COLUMN \"name\"");
    assertInSync();
  }

  @Test
  void the_schema_is_left_alone_when_it_has_the_difference_already() {
    String both = "CREATE TABLE users (id bigint PRIMARY KEY, name text, hot_fix text);\n";
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    project.schema(both);

    assertThat(settled(new DriftAnswer.Adopt("hotfix")).changes())
        .contains("The schema has it already.");

    assertThat(project.text("schema.sql")).isEqualTo(both);
    assertInSync();
  }

  @Test
  void what_the_schema_is_ahead_by_stays_the_next_migration() {
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    project.schema(USERS + "CREATE TABLE planned (id int);\n");

    DriftOutcome.Settled settled = settle(project, new DriftAnswer.Adopt("hotfix"));

    assertThat(((DevDecision.Proposal) settled.next()).drafts())
        .extracting(DevDecision.Draft::sql)
        .containsExactly("-- CreateTable\nCREATE TABLE \"planned\" (\n    \"id\" INTEGER\n);\n");
  }

  @Test
  void a_schema_that_cannot_be_appended_to_is_left_to_a_person() {
    project.schema(USERS + "CREATE TABLE unfinished (id int)");
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");

    DriftOutcome.Settlement settlement = settled(new DriftAnswer.Adopt("hotfix"));

    assertThat(settlement.changes().get(1))
        .startsWith("The schema was left as it is: it does not load behind the schema.");
    assertThat(project.text("schema.sql")).doesNotContain("hot_fix");
  }

  @Test
  void an_adopted_migration_brings_another_database_to_the_same_schema() {
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    settled(new DriftAnswer.Adopt("hotfix"));

    try (TestDatabase other = TestDatabase.create()) {
      assertThat(project.deploy(other.address(), false, 0).applied()).hasSize(2);
      assertThat(other.queryStrings("SELECT hot_fix FROM users")).isEmpty();
    }
  }

  @Test
  void adopting_waits_for_what_is_pending() {
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    project.migration("20261101000000_pending", "CREATE TABLE p (id int);");

    MigrateException e = refused(new DriftAnswer.Adopt("hotfix"));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M454);
    assertThat(DevProject.words(refused(new DriftAnswer.None()))).doesNotContain("drift=adopt");
    assertThat(project.folders()).containsExactly(INIT, "20261101000000_pending");
  }

  @Test
  void a_cosmetic_edit_is_settled_in_the_ledger_alone() {
    edit(" -- edited");

    DriftOutcome.Settlement settlement = settled(new DriftAnswer.Revert(null));

    assertThat(settlement.changes()).singleElement().asString().startsWith(INIT + ": checksum ");
    assertInSync();

    edit(" -- once more");
    assertThat(settled(new DriftAnswer.Adopt("")).written()).isEmpty();
    assertInSync();
  }

  @Test
  void an_edited_migration_is_reverted_to_what_its_file_says() {
    edit("\nALTER TABLE users ADD COLUMN later int;");
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, name text, later int);");

    settled(new DriftAnswer.Revert(null));

    assertThat(columns()).containsExactly("id", "name", "later");
    assertThat(project.folders()).containsExactly(INIT);
    assertInSync();
  }

  @Test
  void an_edited_migration_is_adopted_by_one_that_says_what_ran() {
    edit("\nALTER TABLE users ADD COLUMN later int;");
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, name text, later int);");

    settled(new DriftAnswer.Adopt("hotfix"));

    assertThat(project.sql(NEXT)).contains("DROP COLUMN \"later\"");
    assertInSync();
  }

  @Test
  void a_migration_of_another_branch_is_reverted_and_its_row_retired() {
    elsewhere("CREATE TABLE theirs (id int)");

    DriftOutcome.Settlement settlement = settled(new DriftAnswer.Revert(null));

    assertThat(settlement.changes())
        .contains("The database was taken back to what the migrations up to " + INIT + " make.")
        .anyMatch(change -> change.startsWith("20270101000000_elsewhere: the row begun at"));
    assertThat(database.queryStrings("SELECT to_regclass('theirs')")).containsExactly("null");
    assertThat(rows()).containsExactly(INIT + "|1|kept", "20270101000000_elsewhere|1|retired");
    assertInSync();
  }

  @Test
  void a_reverted_migration_runs_again_when_its_branch_is_back() {
    elsewhere("CREATE TABLE theirs (id int)");
    settled(new DriftAnswer.Revert(null));

    project.migration("20270101000000_elsewhere", "CREATE TABLE theirs (id int)");
    project.schema(USERS + "CREATE TABLE theirs (id int);");

    assertThat(project.dev("none").applied()).containsExactly("20270101000000_elsewhere");
  }

  @Test
  void a_diverged_branch_is_reverted_and_its_own_migrations_run() {
    elsewhere("CREATE TABLE theirs (id int)");
    project.migration("20261101000000_ours", "CREATE TABLE ours (id int);");
    project.schema(USERS + "CREATE TABLE ours (id int);");

    DriftOutcome.Settled settled = settle(project, new DriftAnswer.Revert(null));

    assertThat(((DevDecision.Proposal) settled.next()).pending())
        .containsExactly("20261101000000_ours");
    assertThat(project.dev("none").applied()).containsExactly("20261101000000_ours");
  }

  @Test
  void a_migration_of_another_branch_is_adopted_and_its_row_retired() {
    elsewhere("CREATE TABLE theirs (id int)");

    settled(new DriftAnswer.Adopt("hotfix"));

    assertThat(rows())
        .containsExactly(INIT + "|1|kept", NEXT + "|0|kept", "20270101000000_elsewhere|1|retired");
    assertInSync();
  }

  @Test
  void hand_made_changes_of_all_kinds_are_reverted_in_one_go() {
    database.execute(
        """
        ALTER TABLE users ADD COLUMN hot_fix text, ALTER COLUMN name SET NOT NULL,
          ADD CONSTRAINT short CHECK (length(name) < 9);
        CREATE TABLE extra (id int); CREATE INDEX i ON users (name);
        CREATE TYPE mood AS ENUM ('a'); CREATE SEQUENCE s;
        """);

    settled(new DriftAnswer.Revert("sequence:s"));

    assertInSync();
    assertThat(columns()).containsExactly("id", "name");
  }

  @Test
  void rows_at_stake_are_counted_and_need_consent_and_empty_things_do_not() {
    database.execute(
        "CREATE TABLE empty (id int); ALTER TABLE users ADD COLUMN hot_fix text, ADD COLUMN none int");
    database.execute("INSERT INTO users VALUES (1, 'Ann', 'kept')");

    MigrateException e = refused(new DriftAnswer.Revert(null));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M413);
    assertThat(DevProject.words(e))
        .contains("hot_fix", "1 non-null", "acceptDataLoss=users.hot_fix]");
    assertThat(columns()).contains("hot_fix");

    settled(new DriftAnswer.Revert("users.hot_fix"));
    assertThat(columns()).containsExactly("id", "name");
    assertThat(database.queryStrings("SELECT id FROM users")).containsExactly("1");
  }

  @Test
  void rows_in_the_way_stop_the_reversal() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);").dev("strict");
    database.execute("ALTER TABLE users ALTER COLUMN name DROP NOT NULL");
    database.execute("INSERT INTO users VALUES (1, NULL)");

    assertThat(refused(new DriftAnswer.Revert(null)).problem().code()).isEqualTo(ErrorCode.M414);
  }

  @Test
  void what_the_server_refuses_is_rolled_back_completely() {
    database.execute(
        "ALTER TABLE users ADD COLUMN hot_fix text; CREATE TABLE extra (id int);"
            + " CREATE SCHEMA elsewhere; CREATE VIEW elsewhere.v AS SELECT hot_fix FROM users");

    MigrateException e = refused(new DriftAnswer.Revert(null));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M456);
    assertThat(DevProject.words(e)).contains("view elsewhere.v", "rolled back");
    assertThat(columns()).contains("hot_fix");
    assertThat(database.queryStrings("SELECT to_regclass('extra')")).containsExactly("extra");
  }

  @Test
  void a_removed_enum_value_that_a_default_uses_comes_back() {
    project
        .schema(USERS + "CREATE TYPE mood AS ENUM ('a', 'b'); CREATE TABLE t (m mood DEFAULT 'b');")
        .dev("mood");
    database.execute(
        "DROP TABLE t; DROP TYPE mood; CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (m mood DEFAULT 'a')");

    settled(new DriftAnswer.Revert(null));

    assertThat(project.decide(project.request())).isInstanceOf(DevDecision.Proposal.class);
  }

  @Test
  void a_reset_needs_the_name_of_the_database_and_runs_all_migrations() {
    elsewhere("CREATE TABLE theirs (id int)");
    edit(" -- edited");
    database.execute("INSERT INTO users VALUES (1, 'Ann')");

    try (DevRun run = project.open(project.request())) {
      DevDecision.Differs differs = (DevDecision.Differs) run.decide();
      ResetDecision.Proposal proposal = run.clearance();
      assertThat(proposal.lines()).contains("table users: 1 row", "table theirs: 0 rows");

      MigrateException e =
          catchThrowableOfType(
              MigrateException.class,
              () -> run.settle(differs, new DriftAnswer.Reset(proposal, "")));
      assertThat(e.problem().code()).isEqualTo(ErrorCode.M450);
      assertThat(DevProject.words(e)).contains("drift=reset");

      run.settle(differs, new DriftAnswer.Reset(proposal, database.address().database()));
    }
    assertThat(rows()).containsExactly(INIT + "|1|kept");
    assertThat(database.queryStrings("SELECT id FROM users")).isEmpty();
    assertInSync();
  }

  @Test
  void nothing_is_done_when_the_world_moved() {
    database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
    try (DevRun run = project.open(project.request())) {
      DevDecision.Differs differs = (DevDecision.Differs) run.decide();
      database.execute("ALTER TABLE users ADD COLUMN meanwhile text");

      DriftOutcome outcome = run.settle(differs, new DriftAnswer.Revert(null));

      DevDecision anew = ((DriftOutcome.Moved) outcome).decision();
      assertThat(((DevDecision.Differs) anew).differences().drift().toString())
          .contains("meanwhile");
      assertThat(columns()).contains("hot_fix", "meanwhile");
    }
  }

  @Test
  void a_failed_migration_has_to_be_resolved_first() {
    database.execute(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES"
            + " ('x', repeat('0', 64), '20270101000000_failed')");

    MigrateException e =
        catchThrowableOfType(MigrateException.class, () -> project.decide(project.request()));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.P3009);
    assertThat(DevProject.words(e))
        .contains("applied=20270101000000_failed", "rolledBack=20270101000000_failed");
  }

  @Test
  void a_lent_shadow_serves_for_every_choice() {
    try (TestDatabase shadow = TestDatabase.create()) {
      project.shadow(shadow.address());
      database.execute("ALTER TABLE users ADD COLUMN hot_fix text");
      settled(new DriftAnswer.Adopt("hotfix"));
      assertInSync();

      database.execute("ALTER TABLE users ADD COLUMN another text");
      settled(new DriftAnswer.Revert(null));
      assertInSync();
    }
  }

  private void elsewhere(String sql) {
    database.execute(sql);
    database.execute(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)"
            + " VALUES ('x', repeat('0', 64), '20270101000000_elsewhere', now(), 1)");
  }

  private void edit(String more) {
    project.migration(INIT, project.sql(INIT) + more);
  }

  private DriftOutcome.Settlement settled(DriftAnswer answer) {
    return settled(project, answer);
  }

  private static DriftOutcome.Settlement settled(DevProject in, DriftAnswer answer) {
    return settle(in, answer).settlement();
  }

  private static DriftOutcome.Settled settle(DevProject in, DriftAnswer answer) {
    try (DevRun run = in.open(in.request())) {
      return (DriftOutcome.Settled) run.settle((DevDecision.Differs) run.decide(), answer);
    }
  }

  private MigrateException refused(DriftAnswer answer) {
    return catchThrowableOfType(MigrateException.class, () -> settle(project, answer));
  }

  private void assertInSync() {
    DevResult result = project.dev("none");
    assertThat(result.written()).isEmpty();
    assertThat(result.applied()).isEmpty();
  }

  private List<String> columns() {
    return database.queryStrings(
        "SELECT attname FROM pg_attribute WHERE attrelid = 'users'::regclass AND attnum > 0"
            + " AND NOT attisdropped ORDER BY attnum");
  }

  private List<String> rows() {
    return database.queryStrings(
        """
        SELECT migration_name, applied_steps_count,
               CASE WHEN rolled_back_at IS NULL THEN 'kept' ELSE 'retired' END
        FROM _prisma_migrations ORDER BY migration_name
        """);
  }
}
