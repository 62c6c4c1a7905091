package io.github.migratemaven.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.postgres.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {

  private static final String A = "20260101000000_a";
  private static final String B = "20260102000000_b";
  private static final String C = "20260103000000_c";

  @TempDir Path temp;
  Deployment on;

  @BeforeEach
  void open() {
    on = new Deployment(temp).with(A, "CREATE TABLE a ();");
  }

  @AfterEach
  void close() {
    on.close();
  }

  @Test
  void a_database_with_tables_and_no_ledger_is_p3005_and_stays_as_it_is() {
    on.db.execute("CREATE TABLE legacy (); CREATE TABLE \"Old\" ()");

    assertThat(Deployment.text(on.failing(ErrorCode.P3005)))
        .contains("Tables: public.\"Old\", public.legacy")
        .contains("applied=" + A);
    assertThat(on.db.queryStrings("SELECT to_regclass('_prisma_migrations')"))
        .containsExactly("null");
  }

  @Test
  void tables_of_another_managed_schema_count_and_those_of_foreign_schemas_do_not() {
    on.db.execute("CREATE SCHEMA audit; CREATE TABLE audit.log ()");
    ApplySettings plain = on.settings;
    on.settings = plain.withSchemas(Set.of("audit"));
    on.failing(ErrorCode.P3005);

    on.settings = plain;
    assertThat(on.deploy()).containsExactly(A);
  }

  @Test
  void views_types_functions_sequences_and_postgis_tables_do_not_make_a_database_non_empty() {
    on.db.execute(
        """
        CREATE VIEW v AS SELECT 1;
        CREATE TYPE e AS ENUM ('x');
        CREATE SEQUENCE s;
        CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE TABLE spatial_ref_sys ();
        """);

    assertThat(on.deploy()).containsExactly(A);
  }

  @Test
  void a_folder_without_script_is_p3015() throws IOException {
    Files.createDirectories(on.folder.path().resolve(B));

    assertThat(Deployment.text(on.failing(ErrorCode.P3015))).contains(B);
    assertThat(on.db.queryStrings("SELECT to_regclass('a')")).containsExactly("null");
  }

  @Test
  void a_missing_directory_is_said() {
    on.folder.without(A);
    on.folder.path().toFile().delete();

    assertThat(Deployment.text(on.failing(ErrorCode.M305))).contains(on.folder.path().toString());
  }

  @Test
  void an_empty_directory_is_refused_only_when_migrations_were_applied() {
    on.deploy();
    on.folder.without(A);
    on.failing(ErrorCode.M306);

    on.db.execute("DROP TABLE a, _prisma_migrations");
    assertThat(on.deploy()).isEmpty();
  }

  @Test
  void a_failed_row_of_prisma_blocks_with_its_stored_log_and_both_ways_out() {
    ledger();
    row(A, "NULL", "E'\\u001B[1;31mERROR: boom\\u001B[0m\\nDETAIL: bang'", "NULL");

    assertThat(Deployment.text(on.failing(ErrorCode.P3009)))
        .contains(A + ", started 2026-01-01T00:00:00Z")
        .contains("  ERROR: boom\n  DETAIL: bang")
        .contains("applied=" + A)
        .contains("rolledBack=" + A);
  }

  @Test
  void a_failed_row_without_logs_blocks_too_whether_there_is_a_folder_or_not() {
    ledger();
    row("20250101000000_gone", "NULL", "NULL", "NULL");

    assertThat(Deployment.text(on.failing(ErrorCode.P3009))).contains("20250101000000_gone");
  }

  @Test
  void a_row_that_prisma_rolled_back_is_pending_and_gets_a_second_row() {
    ledger();
    row(A, "NULL", "'boom'", "'2026-01-02'");

    assertThat(on.deploy()).containsExactly(A);
    assertThat(on.ledger()).containsExactly(A + "|rolled back|0|logs", A + "|finished|1|no logs");
  }

  @Test
  void a_row_that_prisma_resolved_as_applied_is_applied() {
    ledger();
    row(A, "NULL", "'boom'", "'2026-01-02'");
    row(A, "'2026-01-02'", "''", "NULL");

    assertThat(on.deploy()).isEmpty();
  }

  @Test
  void a_ledger_with_other_columns_is_never_taken_for_no_ledger() {
    on.db.execute("CREATE TABLE _prisma_migrations (id int, version text)");

    assertThat(Deployment.text(on.failing(ErrorCode.M303)))
        .contains(
            "it has no applied_steps_count, checksum, finished_at, logs, migration_name,"
                + " rolled_back_at, started_at")
        .contains("It has: id, version");
  }

  @Test
  void a_ledger_that_may_not_be_read_is_never_taken_for_no_ledger() {
    String role = "stranger_" + on.db.address().database();
    on.deploy();
    on.db.execute("CREATE ROLE %s LOGIN PASSWORD 'x'".formatted(role));
    try {
      Applier stranger =
          new Applier(
              on.db.address().withCredentials(role, new Secret("x")),
              "public",
              on.settings,
              on.events::add,
              Clock.systemUTC());
      assertThat(
              Deployment.text(
                  catchThrowableOfType(
                          MigrateException.class, () -> stranger.apply(on.folder.read()))
                      .problem()))
          .startsWith("M304")
          .contains("permission denied for table _prisma_migrations");
    } finally {
      on.db.execute("DROP ROLE " + role);
    }
  }

  @Test
  void an_edited_migration_is_warned_about_ignored_or_refused() {
    on.deploy();
    on.with(A, "CREATE TABLE a (); -- changed").with(B, "CREATE TABLE b ();");

    on.settings = policies(Policy.FAIL, Policy.WARN, Policy.WARN);
    assertThat(Deployment.text(on.failing(ErrorCode.M307))).contains(A).contains("edited=" + A);
    assertThat(on.db.queryStrings("SELECT to_regclass('b')")).containsExactly("null");

    on.settings = policies(Policy.WARN, Policy.FAIL, Policy.FAIL);
    assertThat(on.deploy()).containsExactly(B);
    assertThat(on.said())
        .singleElement()
        .asString()
        .startsWith("WARN 1 applied migration is edited");

    on.events.clear();
    on.settings = policies(Policy.IGNORE, Policy.FAIL, Policy.FAIL);
    on.deploy();
    assertThat(on.said()).isEmpty();
  }

  @Test
  void other_line_ends_are_no_edit() {
    on.with(A, "CREATE TABLE a ();\nCREATE TABLE a2 ();\n");
    on.deploy();
    on.with(A, "CREATE TABLE a ();\r\nCREATE TABLE a2 ();\r\n");

    assertThat(on.deploy()).isEmpty();
    assertThat(on.said()).isEmpty();
  }

  @Test
  void a_missing_folder_is_warned_about_ignored_or_refused() {
    on.with(B, "CREATE TABLE b ();");
    on.deploy();
    on.folder.without(A);

    on.settings = policies(Policy.FAIL, Policy.FAIL, Policy.FAIL);
    assertThat(Deployment.text(on.failing(ErrorCode.M308))).contains(A).contains("missing=" + A);

    on.settings = ApplySettings.defaults();
    on.deploy();
    assertThat(on.said()).singleElement().asString().contains(A);

    on.events.clear();
    on.settings = policies(Policy.FAIL, Policy.IGNORE, Policy.FAIL);
    on.deploy();
    assertThat(on.said()).isEmpty();
  }

  @Test
  void a_late_migration_is_warned_about_ignored_or_refused() {
    on.with(C, "CREATE TABLE c ();");
    on.deploy();
    on.with(B, "CREATE TABLE b ();");

    on.settings = policies(Policy.WARN, Policy.WARN, Policy.FAIL);
    assertThat(Deployment.text(on.failing(ErrorCode.M309))).contains(B);

    on.settings = ApplySettings.defaults();
    assertThat(on.deploy()).containsExactly(B);
    assertThat(on.said()).singleElement().asString().contains("older").contains(B);
  }

  @Test
  void a_database_ahead_deploys_with_a_note_even_when_missing_folders_fail() {
    on.with(B, "CREATE TABLE b ();");
    on.deploy();
    on.folder.without(B);
    on.settings = policies(Policy.FAIL, Policy.FAIL, Policy.FAIL);

    assertThat(on.deploy()).isEmpty();
    assertThat(on.said())
        .singleElement()
        .asString()
        .startsWith("NOTE")
        .contains("ahead")
        .contains(B);
  }

  @Test
  void a_lock_that_is_held_too_long_changes_nothing() {
    on.db.execute("SELECT pg_advisory_lock(72707369)");
    on.settings = on.settings.withLockWait(Duration.ofMillis(200));

    on.failing(ErrorCode.P1002);
    assertThat(on.db.queryStrings("SELECT to_regclass('_prisma_migrations')"))
        .containsExactly("null");
  }

  private static ApplySettings policies(Policy edited, Policy missing, Policy outOfOrder) {
    return ApplySettings.defaults().withPolicies(edited, missing, outOfOrder);
  }

  /** A ledger as Prisma 7.10 creates it. */
  private void ledger() {
    on.db.execute(
        """
        CREATE TABLE "_prisma_migrations" (
            "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
            "checksum"              VARCHAR(64) NOT NULL,
            "finished_at"           TIMESTAMPTZ,
            "migration_name"        VARCHAR(255) NOT NULL,
            "logs"                  TEXT,
            "rolled_back_at"        TIMESTAMPTZ,
            "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
            "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
        )""");
  }

  private void row(String name, String finished, String logs, String rolledBack) {
    List<String> values =
        List.of(
            "gen_random_uuid()::text",
            "'" + on.folder.read().migrations().get(0).checksum() + "'",
            finished,
            "'" + name + "'",
            logs,
            rolledBack,
            "'2026-01-01 00:00:00+00'",
            "0");
    on.db.execute("INSERT INTO _prisma_migrations VALUES (" + String.join(", ", values) + ")");
  }
}
