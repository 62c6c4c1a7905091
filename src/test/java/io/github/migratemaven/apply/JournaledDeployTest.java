package io.github.migratemaven.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Journal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournaledDeployTest {

  private static final String NAME = "20260101000000_m";

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
  void an_index_built_concurrently_leaves_a_row_like_any_other() {
    on.with(
        NAME,
        """
        CREATE TABLE a (id int);
        CREATE INDEX CONCURRENTLY a_id ON a (id);
        INSERT INTO a VALUES (1);
        """);

    assertThat(on.deploy()).containsExactly(NAME);

    assertThat(on.ledger()).containsExactly(NAME + "|finished|1|no logs");
    assertThat(indexes()).containsExactly("a_id|t");
  }

  @Test
  void a_failed_statement_keeps_those_before_it_and_the_next_run_resumes_there() {
    on.with(
        NAME,
        """
        CREATE TABLE a (id int);
        INSERT INTO a VALUES (1), (1);
        VACUUM a;
        ALTER TABLE a ADD PRIMARY KEY (id);
        INSERT INTO a VALUES (7);
        """);

    Problem problem = on.failing(ErrorCode.P3018);

    assertThat(Deployment.text(problem))
        .contains("migration.sql:4:1")
        .contains("stopped with 3 of 5 statements done, 0 not started")
        .contains("The next deploy resumes it");
    assertThat(on.ledger()).containsExactly(NAME + "|unfinished|0|logs");
    assertThat(journal().done()).isEqualTo(3);
    assertThat(journal().error()).contains("ERROR 23505");

    on.db.execute("DELETE FROM a WHERE ctid = (SELECT min(ctid) FROM a)");
    assertThat(on.deploy()).containsExactly(NAME);

    assertThat(on.db.queryStrings("SELECT id FROM a ORDER BY id")).containsExactly("1", "7");
    assertThat(on.ledger()).containsExactly(NAME + "|finished|1|no logs");
    assertThat(on.said()).anySatisfy(text -> assertThat(text).contains("3 of 5 statements"));
  }

  @Test
  void a_script_whose_rest_was_corrected_is_resumed_and_recorded_with_its_new_checksum() {
    on.with(NAME, "CREATE TABLE a (id int);\nVACUUM a;\nSELECT 1/0;\n");
    on.failing(ErrorCode.P3018);
    on.with(NAME, "CREATE TABLE a (id int);\nVACUUM a;\nSELECT 1;\n");

    assertThat(on.deploy()).containsExactly(NAME);

    assertThat(on.deploy()).isEmpty();
    assertThat(on.said()).noneSatisfy(text -> assertThat(text).contains("edited"));
  }

  @Test
  void a_script_whose_done_part_was_changed_is_not_resumed() {
    on.with(NAME, "CREATE TABLE a (id int);\nVACUUM a;\nSELECT 1/0;\n");
    on.failing(ErrorCode.P3018);
    on.with(NAME, "CREATE TABLE a (id bigint);\nVACUUM a;\nSELECT 1;\n");

    assertThat(Deployment.text(on.failing(ErrorCode.P3009)))
        .contains("first 2 statements")
        .contains("applied=" + NAME)
        .contains("rolledBack=" + NAME);
    assertThat(on.ledger()).containsExactly(NAME + "|unfinished|0|logs");
  }

  @Test
  void an_invalid_index_of_a_failed_build_is_dropped_and_built_again() {
    on.with(
        NAME,
        """
        CREATE TABLE a (id int);
        INSERT INTO a VALUES (1), (1);
        CREATE UNIQUE INDEX CONCURRENTLY "A id" ON a (id);
        """);
    Problem problem = on.failing(ErrorCode.P3018);
    assertThat(Deployment.text(problem)).contains("invalid index");
    assertThat(indexes()).containsExactly("A id|f");

    on.db.execute("DELETE FROM a WHERE ctid = (SELECT min(ctid) FROM a)");

    assertThat(on.deploy()).containsExactly(NAME);
    assertThat(indexes()).containsExactly("A id|t");
  }

  @Test
  void a_started_index_that_is_there_and_valid_counts_as_done() {
    on.with(
        NAME,
        """
        CREATE TABLE a (id int);
        CREATE INDEX CONCURRENTLY a_id ON a (id);
        SELECT 1/0;
        """);
    on.failing(ErrorCode.P3018);
    pretendStarted(1, "CREATE INDEX CONCURRENTLY a_id ON a (id);");
    on.with(NAME, "CREATE TABLE a (id int);\nCREATE INDEX CONCURRENTLY a_id ON a (id);\nSELECT 1;");

    assertThat(on.deploy()).containsExactly(NAME);
    assertThat(indexes()).containsExactly("a_id|t");
  }

  @Test
  void a_started_statement_that_nobody_can_ask_about_stops_the_run() {
    on.with(NAME, "CREATE TABLE a (id int);\nVACUUM a;\nSELECT 1/0;\n");
    on.failing(ErrorCode.P3018);
    on.with(NAME, "CREATE TABLE a (id int);\nCREATE DATABASE never;\n");
    pretendStarted(1, "CREATE DATABASE never;");

    assertThat(Deployment.text(on.failing(ErrorCode.P3009)))
        .contains("it is not known whether this statement was done: CREATE DATABASE never;");
  }

  @Test
  void a_failure_inside_the_scripts_own_transaction_returns_to_its_begin() {
    on.with(
        NAME,
        """
        CREATE TABLE a (id int);
        BEGIN;
        INSERT INTO a VALUES (1);
        SELECT 1/0;
        COMMIT;
        """);

    Problem problem = on.failing(ErrorCode.P3018);

    assertThat(Deployment.text(problem))
        .contains("migration.sql:4:1")
        .contains("1 of 5 statements done");
    assertThat(on.db.queryStrings("SELECT * FROM a")).isEmpty();
    on.with(
        NAME, "CREATE TABLE a (id int);\nBEGIN;\nINSERT INTO a VALUES (1);\nSELECT 1;\nCOMMIT;\n");
    assertThat(on.deploy()).containsExactly(NAME);
    assertThat(on.db.queryStrings("SELECT * FROM a")).containsExactly("1");
  }

  @Test
  void what_a_script_committed_itself_is_not_repeated() {
    on.with(
        NAME,
        """
        CREATE TABLE a (id int);
        BEGIN;
        INSERT INTO a VALUES (1);
        COMMIT;
        BEGIN;
        INSERT INTO a VALUES (2);
        ROLLBACK;
        BEGIN; SAVEPOINT s; INSERT INTO a VALUES (3); ROLLBACK TO s; COMMIT;
        SELECT 1/0;
        """);
    on.failing(ErrorCode.P3018);
    assertThat(journal().done()).isEqualTo(12);

    on.failing(ErrorCode.P3018);

    assertThat(on.db.queryStrings("SELECT * FROM a")).containsExactly("1");
  }

  @Test
  void a_script_that_ends_inside_its_transaction_is_undone_to_its_begin() {
    on.with(NAME, "CREATE TABLE a (id int);\nBEGIN;\nINSERT INTO a VALUES (1);\n");

    assertThat(Deployment.text(on.failing(ErrorCode.P3018)))
        .contains("migration.sql:3: the script ends inside its transaction");

    assertThat(on.db.queryStrings("SELECT * FROM a")).isEmpty();
  }

  @Test
  void settings_made_before_the_stop_are_made_again() {
    on.db.execute("CREATE SCHEMA other");
    on.with(
        NAME,
        """
        SET search_path = other;
        CREATE TABLE a (id int);
        VACUUM a;
        SELECT 1/0;
        """);
    on.failing(ErrorCode.P3018);
    on.with(
        NAME, "SET search_path = other;\nCREATE TABLE a (id int);\nVACUUM a;\nCREATE TABLE b ();");

    on.deploy();

    assertThat(on.db.queryStrings("SELECT to_regclass('other.b')")).containsExactly("other.b");
  }

  @Test
  void the_journal_is_kept_whatever_role_the_script_takes() {
    String role = "poor_" + on.db.address().database();
    on.db.execute("CREATE ROLE %1$s; GRANT CREATE ON SCHEMA public TO %1$s".formatted(role));
    on.with(
        NAME,
        """
        SET ROLE %1$s;
        CREATE TABLE a (id int);
        CREATE INDEX CONCURRENTLY a_id ON a (id);
        BEGIN; SET LOCAL ROLE NONE; CREATE TABLE b (); COMMIT;
        CREATE TABLE c ();
        """
            .formatted(role));
    try {
      on.deploy();

      assertThat(
              on.db.queryStrings(
                  "SELECT tablename, tableowner FROM pg_tables WHERE tablename IN ('a','b','c')"
                      + " ORDER BY 1"))
          .containsExactly("a|" + role, "b|" + on.db.address().user(), "c|" + role);
    } finally {
      on.db.execute("DROP OWNED BY %1$s; DROP ROLE %1$s".formatted(role));
    }
  }

  @Test
  void an_enum_value_is_added_and_used_when_the_script_commits_between() {
    on.with(
        NAME,
        """
        CREATE TYPE mood AS ENUM ('sad');
        BEGIN; ALTER TYPE mood ADD VALUE 'ok'; COMMIT;
        CREATE TABLE a (m mood DEFAULT 'ok');
        """);

    assertThat(on.deploy()).containsExactly(NAME);
  }

  @Test
  void prisma_takes_an_unfinished_row_for_a_failed_migration() {
    on.with(NAME, "CREATE TABLE a (id int);\nVACUUM a;\nSELECT 1/0;\n");
    on.failing(ErrorCode.P3018);

    assertThat(
            on.db.queryStrings(
                "SELECT finished_at IS NULL AND rolled_back_at IS NULL FROM _prisma_migrations"))
        .containsExactly("t");
  }

  private Journal journal() {
    return Journal.read(on.db.queryStrings("SELECT logs FROM _prisma_migrations").get(0))
        .orElseThrow();
  }

  /** As if the session had been lost while a statement ran. */
  private void pretendStarted(int done, String statement) {
    Journal now = journal();
    String digest =
        new JournalProgress(on.folder.read().migrations().get(0).script().statements())
            .digest(done);
    Journal earlier =
        new Journal(now.statements(), done, digest, new Journal.Started(2, statement), null);
    on.db.execute(
        "UPDATE _prisma_migrations SET logs = '" + earlier.logs().replace("'", "''") + "'");
  }

  private List<String> indexes() {
    return on.db.queryStrings(
        "SELECT c.relname, i.indisvalid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
            + " WHERE i.indrelid = 'a'::regclass ORDER BY 1");
  }
}
