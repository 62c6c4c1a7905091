package io.github.migratemaven.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicDeployTest {

  @TempDir Path temp;
  Deployment on;

  @BeforeEach
  void open() {
    on = new Deployment(temp);
  }

  @AfterEach
  void close() {
    on.close();
  }

  @Test
  void pending_migrations_are_applied_in_order_and_recorded_as_prisma_records_them() {
    on.with("20260101000000_users", "CREATE TABLE users (id int);\n")
        .with("20260102000000_name", "ALTER TABLE users ADD COLUMN name text;\n");

    assertThat(on.deploy()).containsExactly("20260101000000_users", "20260102000000_name");
    assertThat(on.ledger())
        .containsExactly(
            "20260101000000_users|finished|1|no logs", "20260102000000_name|finished|1|no logs");
    assertThat(on.db.queryStrings("SELECT checksum FROM _prisma_migrations ORDER BY started_at"))
        .first()
        .isEqualTo(on.folder.read().migrations().get(0).checksum());
    assertThat(on.db.queryStrings("SELECT * FROM users")).isEmpty();
  }

  @Test
  void a_second_deploy_finds_nothing_to_do() {
    on.with("20260101000000_users", "CREATE TABLE users (id int);");
    on.deploy();

    assertThat(on.deploy()).isEmpty();
    assertThat(on.ledger()).hasSize(1);
  }

  @Test
  void the_ledger_has_exactly_the_columns_of_prisma() {
    on.with("20260101000000_users", "CREATE TABLE users (id int);");
    on.deploy();

    assertThat(
            on.db.queryStrings(
                """
                SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
                FROM information_schema.columns WHERE table_name = '_prisma_migrations'
                ORDER BY ordinal_position"""))
        .containsExactly(
            "id|character varying|36|NO|null",
            "checksum|character varying|64|NO|null",
            "finished_at|timestamp with time zone|null|YES|null",
            "migration_name|character varying|255|NO|null",
            "logs|text|null|YES|null",
            "rolled_back_at|timestamp with time zone|null|YES|null",
            "started_at|timestamp with time zone|null|NO|now()",
            "applied_steps_count|integer|null|NO|0");
  }

  @Test
  void a_failure_in_the_middle_keeps_what_came_before_and_leaves_nothing_of_its_own() {
    on.with("20260101000000_users", "CREATE TABLE users (id int); INSERT INTO users VALUES (NULL);")
        .with(
            "20260102000000_required",
            "CREATE TABLE half (id int);\n\nALTER TABLE users\n  ALTER COLUMN id SET NOT NULL;\n")
        .with("20260103000000_later", "CREATE TABLE later (id int);");

    Problem problem = on.failing(ErrorCode.P3018);

    assertThat(Deployment.text(problem))
        .isEqualTo(
            """
            P3018  Migration 20260102000000_required failed and was rolled back completely.
            migrations/20260102000000_required/migration.sql:3:1
              3 | ALTER TABLE users
                | ^
            ERROR 23502: column "id" of relation "users" contains null values
            State of %s: 1 of 3 migrations of this run applied and kept, this one undone, 1 not started.
            The rolled-back row does not block: no `resolve` is needed.
            Find the rows: Text[text=SELECT count(*) FROM "users" WHERE "id" IS NULL;]
            : Text[text=Fix the data and run the same deploy again, or correct this migration and deploy that.]"""
                .formatted(on.db.address()));
    assertThat(on.ledger())
        .containsExactly(
            "20260101000000_users|finished|1|no logs",
            "20260102000000_required|rolled back|0|logs");
    assertThat(tables()).containsExactly("_prisma_migrations", "users");
  }

  @Test
  void a_column_that_went_with_the_rollback_is_not_asked_for() {
    on.with("20260101000000_users", "CREATE TABLE users (id int); INSERT INTO users VALUES (1);")
        .with(
            "20260102000000_name",
            "ALTER TABLE users ADD COLUMN name text; ALTER TABLE users ALTER COLUMN name SET NOT NULL;");

    assertThat(Deployment.text(on.failing(ErrorCode.P3018))).doesNotContain("Find the rows");
  }

  @Test
  void after_the_data_is_repaired_the_same_deploy_goes_on() {
    on.with("20260101000000_users", "CREATE TABLE users (id int); INSERT INTO users VALUES (NULL);")
        .with("20260102000000_required", "ALTER TABLE users ALTER COLUMN id SET NOT NULL;");
    on.failing(ErrorCode.P3018);

    on.db.execute("UPDATE users SET id = 1");

    assertThat(on.deploy()).containsExactly("20260102000000_required");
    assertThat(on.ledger())
        .containsExactly(
            "20260101000000_users|finished|1|no logs",
            "20260102000000_required|rolled back|0|logs",
            "20260102000000_required|finished|1|no logs");
  }

  @Test
  void a_repeated_failure_of_the_same_script_updates_its_row() {
    on.with("20260101000000_bad", "SELECT 1/0;");
    on.failing(ErrorCode.P3018);
    List<String> first = on.db.queryStrings("SELECT started_at FROM _prisma_migrations");
    on.failing(ErrorCode.P3018);

    assertThat(on.ledger()).containsExactly("20260101000000_bad|rolled back|0|logs");
    assertThat(on.db.queryStrings("SELECT started_at FROM _prisma_migrations")).isNotEqualTo(first);
  }

  @Test
  void a_failure_of_a_corrected_script_gets_a_row_of_its_own() {
    on.with("20260101000000_bad", "SELECT 1/0;");
    on.failing(ErrorCode.P3018);
    on.with("20260101000000_bad", "SELECT 2/0;");
    on.failing(ErrorCode.P3018);

    assertThat(on.ledger()).hasSize(2);
  }

  @Test
  void the_stored_logs_show_place_and_error() {
    on.with("20260101000000_bad", "SELECT 'é', nonsense;");
    on.failing(ErrorCode.P3018);

    assertThat(on.db.queryStrings("SELECT logs FROM _prisma_migrations").get(0))
        .contains("migrations/20260101000000_bad/migration.sql:1:13")
        .contains("ERROR 42703: column \"nonsense\" does not exist");
  }

  @Test
  void a_constraint_that_fails_at_commit_is_reported_like_a_statement() {
    on.with(
        "20260101000000_deferred",
        """
        CREATE TABLE a (id int PRIMARY KEY);
        CREATE TABLE b (a int REFERENCES a DEFERRABLE INITIALLY DEFERRED);
        INSERT INTO b VALUES (1);
        """);

    Problem problem = on.failing(ErrorCode.P3018);

    assertThat(Deployment.text(problem))
        .contains("at the COMMIT after the last statement")
        .contains("ERROR 23503")
        .contains("this one undone");
    assertThat(on.ledger()).containsExactly("20260101000000_deferred|rolled back|0|logs");
    assertThat(tables()).containsExactly("_prisma_migrations");
  }

  @Test
  void settings_of_a_dump_do_not_reach_the_next_script_nor_the_ledger() {
    on.with(
            "20260101000000_dump",
            "SELECT pg_catalog.set_config('search_path', '', false);\n"
                + "SET default_tablespace = '';\nSET TimeZone = 'Asia/Tokyo';\n"
                + "CREATE TABLE public.a (id int);")
        .with(
            "20260102000000_plain",
            "CREATE TABLE b (zone text DEFAULT current_setting('TimeZone'));"
                + "INSERT INTO b DEFAULT VALUES;");

    on.deploy();

    assertThat(on.db.queryStrings("SELECT zone FROM public.b")).containsExactly("UTC");
    assertThat(on.ledger()).hasSize(2);
  }

  @Test
  void a_role_that_a_script_takes_neither_hides_the_ledger_nor_stays() {
    String role = "poor_" + on.db.address().database();
    on.with(
            "20260101000000_role",
            "CREATE ROLE %1$s; GRANT CREATE ON SCHEMA public TO %1$s; SET ROLE %1$s; CREATE TABLE a (id int);"
                .formatted(role))
        .with("20260102000000_failing", "SET ROLE %s; SELECT 1/0;".formatted(role));
    try {
      on.failing(ErrorCode.P3018);

      assertThat(on.ledger())
          .containsExactly(
              "20260101000000_role|finished|1|no logs",
              "20260102000000_failing|rolled back|0|logs");
      assertThat(on.db.queryStrings("SELECT tableowner FROM pg_tables WHERE tablename = 'a'"))
          .containsExactly(role);
    } finally {
      on.db.execute("DROP OWNED BY %1$s; DROP ROLE %1$s".formatted(role));
    }
  }

  @Test
  void data_of_a_copy_arrives() {
    on.with(
        "20260101000000_copy",
        "CREATE TABLE a (id int, name text);\nCOPY a FROM stdin;\n1\tone\n2\t\\N\n\\.\nUPDATE a SET id = id + 1;\n");

    on.deploy();

    assertThat(on.db.queryStrings("SELECT * FROM a ORDER BY id"))
        .containsExactly("2|one", "3|null");
  }

  @Test
  void a_missing_default_schema_is_created_and_said() {
    on.schema = "tenant 1";
    on.with("20260101000000_a", "CREATE TABLE a (id int);");

    on.deploy();

    assertThat(on.events).contains(new Event.SchemaCreated("tenant 1"));
    assertThat(
            on.db.queryStrings(
                "SELECT schemaname, tablename FROM pg_tables WHERE tablename IN ('a', '_prisma_migrations') ORDER BY 2"))
        .containsExactly("tenant 1|_prisma_migrations", "tenant 1|a");
    on.events.clear();
    assertThat(on.deploy()).isEmpty();
    assertThat(on.events).isEmpty();
  }

  @Test
  void a_procedure_that_commits_is_run_outside_a_transaction_after_all() {
    on.with(
        "20260101000000_procedure",
        """
        CREATE TABLE a (id int);
        CREATE PROCEDURE fill() LANGUAGE plpgsql AS $$
        BEGIN
          FOR i IN 1..3 LOOP INSERT INTO a VALUES (i); COMMIT; END LOOP;
        END $$;
        CALL fill();
        """);

    on.deploy();

    assertThat(on.db.queryStrings("SELECT count(*) FROM a")).containsExactly("3");
    assertThat(on.ledger()).containsExactly("20260101000000_procedure|finished|1|no logs");
  }

  @Test
  void what_one_set_is_gone_also_when_the_next_one_is_undone_and_run_without_a_transaction() {
    on.with(
            "20260101000000_procedure",
            "CREATE TABLE a (id int); CREATE PROCEDURE fill() LANGUAGE plpgsql AS"
                + " $$BEGIN INSERT INTO a VALUES (1); COMMIT; END$$;")
        .with("20260102000000_dump", "SET search_path = ''; CREATE TEMP TABLE a (id int);")
        .with("20260103000000_call", "SELECT 1; CALL fill();")
        .with("20260104000000_later", "INSERT INTO a VALUES (2);");

    assertThat(on.deploy()).hasSize(4);

    assertThat(on.db.queryStrings("SELECT id FROM public.a ORDER BY id")).containsExactly("1", "2");
  }

  @Test
  void bad_text_in_the_last_script_stops_the_run_before_the_first() {
    on.with("20260101000000_good", "CREATE TABLE a (id int);")
        .with("20260102000000_bad", "SELECT '\0';");

    on.failing(ErrorCode.M103);

    assertThat(tables()).isEmpty();
  }

  @Test
  void two_hundred_migrations_take_one_transaction_each_and_hardly_more()
      throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      on.with("20260101000%03d_m".formatted(i), "CREATE TABLE t%d (id int);".formatted(i));
    }
    long before = transactions();

    assertThat(on.deploy()).hasSize(200);

    // The session is put in order at the beginning of the next one.
    for (int i = 0; i < 100 && transactions() - before < 200; i++) {
      Thread.sleep(50);
    }
    assertThat(transactions() - before).isBetween(200L, 240L);
    assertThat(on.ledger()).hasSize(200);
  }

  /** A session reports its count while it ends, which we do not wait for. */
  private long transactions() {
    on.db.queryStrings("SELECT pg_stat_clear_snapshot()");
    return Long.parseLong(
        on.db
            .queryStrings(
                "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()")
            .get(0));
  }

  private List<String> tables() {
    return on.db.queryStrings(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
  }
}
