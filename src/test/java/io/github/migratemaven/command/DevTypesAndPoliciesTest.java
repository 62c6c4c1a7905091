package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

/** {@code dev} with domains, composite types and policies, and the roles that these name. */
class DevTypesAndPoliciesTest {

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
  void a_second_run_without_a_change_to_domains_and_policies_writes_nothing() {
    project.schema(
        """
        CREATE DOMAIN kind AS varchar(9) DEFAULT 'a' CHECK (VALUE IN ('a', 'b'));
        CREATE TYPE address AS (street text, kind kind);
        CREATE TABLE users (id bigint PRIMARY KEY, kind kind, st varchar(9), home address);
        CREATE POLICY known ON users USING (st IN ('a', 'b')) WITH CHECK (
          EXISTS (SELECT FROM users u WHERE u.st IN ('a', 'b') AND u.id = users.id));
        CREATE POLICY own ON users TO CURRENT_USER USING (true);
        ALTER TABLE users ENABLE ROW LEVEL SECURITY;
        """);
    project.dev("init");

    assertThat(project.dev("again").written()).isEmpty();
    assertThat(project.folders()).containsExactly(INIT);
  }

  @Test
  void a_role_that_nobody_creates_is_made_on_the_shadow_and_told() {
    database.execute("CREATE ROLE \"dev Reader\"");
    try {
      project.schema(
          "CREATE TABLE t (id bigint); CREATE POLICY p ON t TO \"dev Reader\" USING (id > 0);");
      project.dev("init");

      assertThat(project.sql(INIT)).contains("CREATE POLICY \"p\" ON \"t\" TO \"dev Reader\"");
      assertThat(project.events)
          .filteredOn(Event.Note.class::isInstance)
          .singleElement()
          .asString()
          .contains("The role \"dev Reader\" is named and not created");
      assertThat(project.dev("again").written()).isEmpty();
    } finally {
      database.execute("DROP TABLE t; DROP ROLE \"dev Reader\"");
    }
  }

  @Test
  void a_role_that_the_database_lacks_is_told_with_the_statement_that_makes_it() {
    project.schema("CREATE TABLE t (id bigint); CREATE POLICY p ON t TO dev_nobody;");

    assertThat(failure(() -> project.dev("init")).problem().next())
        .asString()
        .contains("CREATE ROLE \"dev_nobody\";");
  }

  @Test
  void a_migration_may_create_the_role_that_the_schema_only_names() {
    project.migration(
        "20260101000000_role",
        "DO $$ BEGIN CREATE ROLE dev_made; EXCEPTION WHEN duplicate_object THEN END $$;");
    project.migration("20260102000000_plain", "CREATE ROLE dev_plain;");
    project.schema("CREATE TABLE t (id bigint); CREATE POLICY p ON t TO dev_made, dev_plain;");
    try {
      project.dev("t");
      assertThat(project.dev("again").written()).isEmpty();
    } finally {
      database.execute("DROP TABLE t; DROP ROLE dev_made; DROP ROLE dev_plain");
    }
  }

  @Test
  void rows_that_violate_a_new_check_of_a_domain_are_refused() {
    String table = "CREATE TABLE t (id bigint, code code, codes code[]);";
    project.schema("CREATE DOMAIN code AS text;" + table).dev("init");
    database.execute("INSERT INTO t VALUES (1, 'a', '{b,\"\"}')");

    project.schema("CREATE DOMAIN code AS text CHECK (VALUE <> '');" + table);
    MigrateException refused = failure(() -> project.dev("check"));
    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M414);
    assertThat(DevProject.words(refused)).contains("There are 1 such values.");

    database.execute("UPDATE t SET codes = '{b}'");
    project.dev("check");
    assertThat(database.queryStrings("SELECT * FROM t")).containsExactly("1|a|{b}");
  }

  @Test
  void a_dropped_attribute_needs_consent() {
    String table = "CREATE TABLE t (id bigint, a address);";
    project.schema("CREATE TYPE address AS (street text, zip text);" + table).dev("init");
    database.execute("INSERT INTO t VALUES (1, '(s,z)')");

    project.schema("CREATE TYPE address AS (street text);" + table);
    MigrateException refused = failure(() -> project.dev("drop"));
    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M413);
    assertThat(DevProject.words(refused)).contains("attribute:address.zip");

    project.dev(project.request(), "drop", "attribute:address.zip");
    assertThat(database.queryStrings("SELECT * FROM t")).containsExactly("1|(s)");
  }

  private static MigrateException failure(Executable act) {
    return catchThrowableOfType(MigrateException.class, act::execute);
  }
}
