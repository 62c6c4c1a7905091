package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DevTest {

  private static final String INIT = "20261002101500_init";

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
  void the_first_run_writes_and_applies_a_migration() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);");

    DevResult result = project.dev("init");

    assertThat(result.applied()).containsExactly(INIT);
    assertThat(project.sql(INIT))
        .isEqualTo(
            """
            -- CreateTable
            CREATE TABLE "users" (
                "id" BIGINT NOT NULL,
                "name" TEXT NOT NULL,

                CONSTRAINT "users_pkey" PRIMARY KEY ("id")
            );
            """);
    assertThat(project.text("migrations/migration_lock.toml"))
        .contains("provider = \"postgresql\"");
    assertThat(database.queryStrings("SELECT migration_name FROM _prisma_migrations"))
        .containsExactly(INIT);
    assertThat(database.queryStrings("SELECT count(*)::text FROM users")).containsExactly("0");
  }

  @Test
  void a_second_run_without_a_change_writes_nothing() {
    project.schema(
        "CREATE TABLE users (id bigint PRIMARY KEY, kind varchar(9) CHECK (kind IN ('a', 'b')));");
    project.dev("init");

    DevResult result = project.dev("again");

    assertThat(result.written()).isEmpty();
    assertThat(result.applied()).isEmpty();
    assertThat(project.folders()).containsExactly(INIT);
  }

  @Test
  void a_change_becomes_the_next_migration() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY);").dev("init");

    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, name text);").dev("add name");

    assertThat(project.sql("20261002101501_add_name"))
        .isEqualTo("-- AlterTable\nALTER TABLE \"users\" ADD COLUMN     \"name\" TEXT;\n");
    assertThat(
            database.queryStrings(
                "SELECT column_name::text FROM information_schema.columns WHERE table_name = 'users' ORDER BY 1"))
        .containsExactly("id", "name");
  }

  @Test
  void a_deparsed_check_is_no_difference_after_its_migration() {
    project.schema(
        "CREATE TABLE t (kind varchar(9) CHECK (kind IN ('a', 'b')), n int DEFAULT 1 + 1);");

    project.dev("init");

    assertThat(((DevDecision.Proposal) project.decide(project.request())).drafts()).isEmpty();
  }

  @Test
  void create_only_writes_the_file_and_touches_no_database() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY);");
    Target nowhere = Target.at("postgresql://nobody:x@127.0.0.1:1/none", null, null);
    DevRequest request = new DevRequest(project.project(), nowhere, true, null, null, null);

    DevResult result = project.dev(request, "init", null);

    assertThat(result.applied()).isEmpty();
    assertThat(project.folders()).containsExactly(INIT);
    assertThat(
            database.queryStrings(
                "SELECT count(*)::text FROM pg_tables WHERE schemaname = 'public'"))
        .containsExactly("0");
  }

  @Test
  void create_only_without_a_change_writes_an_empty_migration_to_edit() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY);").dev("init");

    project.dev(createOnly(), "by hand", null);

    assertThat(project.sql("20261002101501_by_hand")).isEqualTo("-- This is an empty migration.");
  }

  @Test
  void a_migration_edited_after_create_only_is_applied_as_edited() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY);");
    project.dev(createOnly(), "init", null);
    project.migration(INIT, project.sql(INIT) + "INSERT INTO users VALUES (42);\n");

    DevResult result = project.dev("unused");

    assertThat(result.applied()).containsExactly(INIT);
    assertThat(result.written()).isEmpty();
    assertThat(database.queryStrings("SELECT id::text FROM users")).containsExactly("42");
  }

  @Test
  void a_colleagues_pending_migration_runs_before_the_new_one() {
    project.schema("CREATE TABLE a (id int);").dev("init");
    project.migration("20261002101600_b", "CREATE TABLE b (id int);");

    DevResult result =
        project
            .schema("CREATE TABLE a (id int); CREATE TABLE b (id int); CREATE TABLE c (id int);")
            .dev("c");

    assertThat(result.applied()).containsExactly("20261002101600_b", "20261002101601_c");
  }

  @Test
  void a_migration_that_does_not_replay_is_named_with_its_position() {
    project
        .schema("CREATE TABLE a (id int);")
        .migration("20260101000000_bad", "CREATE TABLE a (id int);\nSELEC 1;\n");

    MigrateException e = refused(() -> project.dev("next"));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.P3006);
    assertThat(DevProject.words(e)).contains("20260101000000_bad/migration.sql:2:1");
  }

  @Test
  void a_syntax_error_in_the_schema_is_shown_where_it_is_and_nothing_is_written() {
    project.schema("CREATE TABLE a (\n  id int,\n  naem texxt\n);");

    MigrateException e = refused(() -> project.dev("init"));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M113);
    assertThat(DevProject.words(e)).contains("schema.sql:3:8");
    project.assertNothingWritten();
  }

  @Test
  void a_lost_column_needs_consent_by_name() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, name text);").dev("init");
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY);");

    MigrateException e = refused(() -> project.dev("drop name"));
    assertThat(e.problem().code()).isEqualTo(ErrorCode.M413);
    assertThat(DevProject.words(e)).contains("acceptDataLoss=users.name");
    assertThat(project.folders()).hasSize(1);

    DevResult result = project.dev(project.request(), "drop name", "users.name");
    assertThat(result.written()).hasSize(1);
    assertThat(project.sql("20261002101501_drop_name")).startsWith("/*\n  Warnings:");
  }

  @Test
  void a_required_column_on_a_table_with_rows_needs_a_fill() {
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY);").dev("init");
    database.execute("INSERT INTO users VALUES (1)");
    project.schema("CREATE TABLE users (id bigint PRIMARY KEY, country text NOT NULL);");

    assertThat(refused(() -> project.dev("country")).problem().code()).isEqualTo(ErrorCode.M414);
    assertThat(project.folders()).hasSize(1);

    project.dev(
        new DevRequest(
            project.project(), project.target(), false, "users.country='DE'", null, null),
        "country",
        null);
    assertThat(database.queryStrings("SELECT country FROM users")).containsExactly("DE");
  }

  @Test
  void a_value_added_and_used_becomes_two_migrations() {
    project
        .schema("CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (m mood DEFAULT 'sad');")
        .dev("init");

    DevResult result =
        project
            .schema("CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood DEFAULT 'ok');")
            .dev("ok");

    assertThat(result.written()).hasSize(2);
    assertThat(result.applied()).hasSize(2);
    assertThat(project.dev("none").written()).isEmpty();
  }

  @Test
  void what_cannot_be_written_is_named_and_left_alone() {
    String shell = "CREATE TYPE money_of_ours;";
    Unmodelled named = new Unmodelled("shell type", "public.money_of_ours");
    project.schema("CREATE TABLE t (id int);" + shell);

    DevResult first = project.dev("init");
    assertThat(first.unwritten()).containsExactly(named);

    project.migration("20261002101700_shell", shell);
    DevResult second = project.dev("shell");
    assertThat(second.unwritten()).isEmpty();
    assertThat(second.leftAlone()).containsExactly(named);
    assertThat(project.schema("CREATE TABLE t (id int);").dev("none").written()).isEmpty();
  }

  @Test
  void somebody_elses_database_has_to_be_claimed() {
    database.execute("CREATE TABLE accounts (id int)");
    project.schema("CREATE TABLE accounts (id int);");

    assertThat(project.decide(project.request()))
        .isEqualTo(new DevDecision.Unclaimed(database.address().database()));
  }

  @Test
  void a_database_used_once_is_marked_and_not_asked_for_again() {
    project.schema("CREATE TABLE a (id int);").dev("init");

    assertThat(project.decide(project.request())).isInstanceOf(DevDecision.Proposal.class);
    assertThat(database.queryStrings("SELECT obj_description('_prisma_migrations'::regclass)"))
        .containsExactly("development database (migrate-maven-plugin)");
  }

  @Test
  void a_decision_is_made_anew_when_the_world_moved() {
    project.schema("CREATE TABLE a (id int);");
    try (DevRun run = project.open(project.request())) {
      DevDecision.Proposal proposal = (DevDecision.Proposal) run.decide();
      project.schema("CREATE TABLE a (id int, b int);");

      DevOutcome outcome = run.act(proposal, new DevAnswers("init", null));

      assertThat(outcome).isInstanceOf(DevOutcome.Moved.class);
      project.assertNothingWritten();
    }
  }

  @Test
  void a_history_written_for_one_tenant_fits_the_next() {
    String sql =
        "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (id serial, m mood DEFAULT 'ok');";
    project.defaultSchema("tenant").schema(sql).dev("init");
    assertThat(project.sql(INIT)).doesNotContain("tenant");
    assertThat(project.dev("again").written()).isEmpty();

    project.defaultSchema("second").deploy();

    assertThat(
            database.queryStrings(
                "SELECT schemaname::text FROM pg_tables WHERE tablename = 't' ORDER BY 1"))
        .containsExactly("second", "tenant");
    assertThat(
            database.queryStrings(
                "SELECT schemaname::text FROM pg_tables WHERE tablename = '_prisma_migrations' ORDER BY 1"))
        .containsExactly("second", "tenant");
  }

  @Test
  void a_second_schema_is_created_and_managed() {
    project
        .schema("CREATE TABLE a (id int); CREATE SCHEMA audit; CREATE TABLE audit.log (id int);")
        .dev("init");
    database.execute("CREATE SCHEMA foreign_affairs; CREATE TABLE foreign_affairs.t (id int)");

    assertThat(project.dev("again").written()).isEmpty();
    assertThat(database.queryStrings("SELECT count(*)::text FROM audit.log")).containsExactly("0");

    database.execute("ALTER TABLE audit.log ADD COLUMN hot_fix int");
    DevDecision.Differs differs = (DevDecision.Differs) project.decide(project.request());
    assertThat(differs.differences().drift().toString()).contains("\"audit\".\"log\"");
  }

  @Test
  void a_schema_that_drops_what_is_not_there_makes_no_noise() {
    project.schema("DROP TABLE IF EXISTS t; CREATE TABLE t (id int);").dev("init");

    assertThat(project.events).noneMatch(Event.ServerNotice.class::isInstance);
  }

  @Test
  void files_of_a_folder_may_stand_in_any_order() {
    project.file(
        "schema.sql/10_orders.sql",
        "CREATE TABLE orders (id int, user_id bigint REFERENCES users);");
    project.file("schema.sql/20_users.sql", "CREATE TABLE users (id bigint PRIMARY KEY);");

    assertThat(project.dev("init").written()).hasSize(1);
  }

  @Test
  void a_shadow_database_of_the_users_serves_for_the_whole_day() {
    try (TestDatabase shadow = TestDatabase.create()) {
      project.shadow(shadow.address());
      String check = "CREATE TABLE t (kind varchar(9) CHECK (kind IN ('a', 'b'))";
      project.schema(check + ");").dev("init");
      DevResult second = project.schema(check + ", b text);").dev("b");

      assertThat(second.applied()).hasSize(1);
      assertThat(project.dev("none").written()).isEmpty();
      assertThat(
              shadow.queryStrings(
                  "SELECT count(*)::text FROM pg_tables WHERE schemaname = 'public'"))
          .containsExactly("0");
    }
  }

  @Test
  void the_database_at_work_is_refused_as_its_own_shadow() {
    project.shadow(database.address()).schema("CREATE TABLE t (id int);");

    assertThat(refused(() -> project.dev("init")).problem().code()).isEqualTo(ErrorCode.M418);
    project.assertNothingWritten();
  }

  private DevRequest createOnly() {
    return new DevRequest(project.project(), project.target(), true, null, null, null);
  }

  private static MigrateException refused(Executable act) {
    return catchThrowableOfType(MigrateException.class, act::execute);
  }

  @Test
  void rows_that_the_history_inserts_stand_in_the_way_before_anything_is_written() {
    project.migration(INIT, "CREATE TABLE a (id int); INSERT INTO a VALUES (1);");
    project.schema("CREATE TABLE a (id int, n int NOT NULL);");

    MigrateException e =
        catchThrowableOfType(MigrateException.class, () -> project.decide(project.request()));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M414);
    assertThat(DevProject.words(e))
        .contains("rows that earlier migrations insert")
        .contains("ERROR 23502")
        .contains("fill=a.n='…'");
    assertThat(project.folders()).containsExactly(INIT);
  }

  @Test
  void a_change_that_postgresql_refuses_is_shown_with_what_was_generated() {
    project.migration(
        INIT, "CREATE TYPE n AS (x int); CREATE TABLE a (id int); CREATE TABLE b (a a);");
    project.schema("CREATE TYPE n AS (x int); CREATE TABLE a (id bigint); CREATE TABLE b (a a);");

    MigrateException e =
        catchThrowableOfType(MigrateException.class, () -> project.decide(project.request()));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M412);
    assertThat(DevProject.words(e))
        .contains("does not run")
        .contains("because column \"b.a\" uses its row type")
        .contains("ALTER COLUMN \"id\" SET DATA TYPE BIGINT")
        .contains("nothing was written");
    assertThat(project.folders()).containsExactly(INIT);
  }

  @Test
  void objects_that_need_each_other_for_ever_are_named_and_nothing_is_written() {
    project.schema(
        """
        CREATE FUNCTION total() RETURNS bigint LANGUAGE sql RETURN 0;
        CREATE MATERIALIZED VIEW totals AS SELECT total();
        CREATE OR REPLACE FUNCTION total() RETURNS bigint LANGUAGE sql
          RETURN (SELECT count(*) FROM totals);
        """);

    MigrateException e =
        catchThrowableOfType(MigrateException.class, () -> project.decide(project.request()));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M419);
    assertThat(DevProject.words(e))
        .contains("relation public.totals", "routine public.total()")
        .contains("Nothing was written");
    project.assertNothingWritten();
  }

  @Test
  void the_second_folder_of_a_change_bears_the_name_and_why_it_is_apart() {
    project.schema("CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (m mood);").dev("init");
    project.schema("CREATE TYPE mood AS ENUM ('a', 'b'); CREATE TABLE t (m mood DEFAULT 'b');");

    assertThat(project.dev("moods").applied())
        .containsExactly("20261002101501_moods", "20261002101502_moods_use_new_values");
  }
}
