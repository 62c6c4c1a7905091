package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.catalog.Droppable;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.safety.RowCounts;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

  private static final String INIT = "20260101000000_init";

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database);
    project.schema("CREATE TABLE t (id int);");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void rows_go_and_the_history_runs_again() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    reset("");
    database.execute("INSERT INTO t VALUES (1), (2)");

    ResetDecision.Proposal proposal = (ResetDecision.Proposal) decide();
    ResetResult result = reset(name());

    assertThat(proposal.tables()).containsExactly(new RowCounts.Count("t", 2));
    assertThat(proposal.lines()).containsExactly("table t: 2 rows");
    assertThat(result.dropped()).containsExactly("table t");
    assertThat(result.applied()).containsExactly(INIT);
    assertThat(strings("SELECT count(*) FROM t")).containsExactly("0");
    assertThat(strings("SELECT count(*) FROM _prisma_migrations")).containsExactly("1");
  }

  @Test
  void a_subscription_of_the_history_goes_unless_it_has_a_slot() {
    project.migration(
        INIT,
        "CREATE SUBSCRIPTION news CONNECTION '' PUBLICATION p"
            + " WITH (connect = false, slot_name = NONE); CREATE TABLE t (id int);");
    reset("");
    try {
      assertThat(reset(name()).dropped()).contains("subscription news");
      database.execute("ALTER SUBSCRIPTION news SET (slot_name = 'elsewhere')");

      MigrateException refused = refused(name());

      assertThat(refused.problem().code()).isEqualTo(ErrorCode.M408);
      assertThat(DevProject.words(refused)).contains("ALTER SUBSCRIPTION news DISABLE");
      assertThat(strings("SELECT to_regclass('t')")).containsExactly("t");
    } finally {
      database.execute("ALTER SUBSCRIPTION news SET (slot_name = NONE)");
      database.execute("DROP SUBSCRIPTION news");
    }
  }

  @Test
  void an_empty_database_needs_no_consent() {
    project.migration(INIT, "CREATE TABLE t (id int);");

    assertThat(reset("").applied()).containsExactly(INIT);
  }

  @Test
  void without_the_name_of_the_database_nothing_is_dropped() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    reset("");

    MigrateException e = refused("another");

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M450);
    assertThat(DevProject.words(e)).contains("table t: 0 rows", "force=" + name());
    assertThat(strings("SELECT to_regclass('t')")).containsExactly("t");
  }

  @Test
  void somebody_elses_database_has_to_be_claimed() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    database.execute("CREATE TABLE accounts (id int)");

    assertThat(decide()).isEqualTo(new ResetDecision.Unclaimed(name()));
    assertThat(decide(new ResetRequest(project.project(), project.target(), name())))
        .isInstanceOf(ResetDecision.Proposal.class);
  }

  @Test
  void the_mark_of_a_development_database_survives() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    reset("");
    reset(name());

    assertThat(strings("SELECT obj_description('_prisma_migrations'::regclass)"))
        .containsExactly("development database (migrate-maven-plugin)");
    assertThat(decide()).isInstanceOf(ResetDecision.Proposal.class);
  }

  @Test
  void everything_in_the_schema_goes_whatever_its_kind() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    reset("");
    database.execute(
        """
        CREATE TYPE mood AS ENUM ('a'); CREATE DOMAIN short AS text CHECK (length(VALUE) < 9);
        CREATE TYPE pair AS (a int, b mood); CREATE TYPE span AS RANGE (subtype = int4);
        CREATE TABLE part (id int, m mood) PARTITION BY LIST (id);
        CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
        CREATE TABLE parent (id int); CREATE TABLE child () INHERITS (parent);
        CREATE VIEW v AS SELECT * FROM part; CREATE MATERIALIZED VIEW mv AS SELECT * FROM v;
        CREATE INDEX ON mv (id);
        CREATE SEQUENCE s; CREATE TABLE serials (id serial, n int GENERATED ALWAYS AS IDENTITY);
        CREATE FUNCTION f(int, pair) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
        CREATE AGGREGATE agg (int4) (sfunc = int4pl, stype = int4);
        CREATE AGGREGATE nothing (*) (sfunc = int8inc, stype = int8, initcond = '0');
        CREATE FUNCTION tr() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tr();
        CREATE POLICY pol ON t USING (f(1, NULL) = 1); CREATE RULE r AS ON DELETE TO t DO NOTHING;
        CREATE OPERATOR === (LEFTARG = int, RIGHTARG = pair, FUNCTION = f);
        CREATE OPERATOR FAMILY fam USING btree;
        CREATE COLLATION coll FROM "C"; CREATE STATISTICS stats ON id, n FROM serials;
        CREATE TEXT SEARCH CONFIGURATION conf (COPY = simple);
        CREATE TEXT SEARCH DICTIONARY dict (TEMPLATE = simple);
        CREATE CONVERSION conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
        CREATE FOREIGN DATA WRAPPER fdw; CREATE SERVER srv FOREIGN DATA WRAPPER fdw;
        CREATE FOREIGN TABLE ft (id int) SERVER srv;
        CREATE TABLE "Odd ""name"" [é]" (id int); CREATE TABLE "a.b" (id int);
        """);

    reset(name());

    assertThat(
            strings(
                """
                SELECT pg_describe_object(d.classid, d.objid, 0) FROM pg_depend d
                WHERE d.refclassid = 'pg_namespace'::regclass
                  AND d.refobjid = 'public'::regnamespace AND d.deptype = 'n' ORDER BY 1
                """))
        .containsExactly("table _prisma_migrations", "table t");
    assertThat(strings("SELECT srvname FROM pg_foreign_server")).containsExactly("srv");
  }

  @Test
  void schemas_rights_default_privileges_and_extensions_stay() {
    String role = "app_" + name();
    project.migration(
        INIT,
        """
        CREATE SCHEMA IF NOT EXISTS audit; CREATE TABLE audit.log (id int);
        CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE TABLE t (id int, w text);
        CREATE INDEX ON t USING gin (w gin_trgm_ops);
        """);
    reset("");
    database.execute("CREATE ROLE " + role);
    try {
      database.execute(
          "GRANT USAGE ON SCHEMA public, audit TO %1$s; ALTER DEFAULT PRIVILEGES IN SCHEMA audit GRANT SELECT ON TABLES TO %1$s; COMMENT ON SCHEMA audit IS 'kept'"
              .formatted(role));
      String extension = strings("SELECT oid FROM pg_extension WHERE extname = 'pg_trgm'").get(0);

      reset(name());

      assertThat(
              strings(
                  "SELECT has_schema_privilege('%1$s', 'audit', 'USAGE'), has_table_privilege('%1$s', 'audit.log', 'SELECT')"
                      .formatted(role)))
          .containsExactly("t|t");
      assertThat(strings("SELECT obj_description('audit'::regnamespace)")).containsExactly("kept");
      assertThat(strings("SELECT oid FROM pg_extension WHERE extname = 'pg_trgm'"))
          .containsExactly(extension);
    } finally {
      database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
    }
  }

  @Test
  void what_a_migration_could_not_create_again_goes_too() {
    project.migration(
        INIT,
        """
        CREATE SCHEMA "Audit log"; CREATE TABLE "Audit log".log (id int);
        CREATE SCHEMA IF NOT EXISTS stays;
        CREATE SCHEMA ext; CREATE EXTENSION pg_trgm SCHEMA ext; CREATE EXTENSION citext;
        CREATE TABLE t (id int, w ext.gtrgm);
        CREATE FUNCTION et() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
        CREATE EVENT TRIGGER et ON sql_drop EXECUTE FUNCTION et();
        CREATE PUBLICATION pub FOR TABLE t;
        CREATE FOREIGN DATA WRAPPER "Wrap"; CREATE SERVER far FOREIGN DATA WRAPPER "Wrap";
        CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
        CREATE FUNCTION to_path(money) RETURNS path LANGUAGE sql AS 'SELECT NULL::path';
        CREATE CAST (money AS path) WITH FUNCTION to_path(money);
        CREATE FUNCTION compare(int, path) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 0';
        ALTER OPERATOR FAMILY integer_ops USING btree ADD FUNCTION 1 (int, path) compare(int, path);
        ALTER OPERATOR FAMILY tsvector_ops USING gin ADD OPERATOR 9 = (tsvector, tsvector);
        """);
    reset("");
    String kept = strings("SELECT 'stays'::regnamespace::oid").get(0);

    assertThat(reset(name()).applied()).containsExactly(INIT);

    assertThat(strings("SELECT 'stays'::regnamespace::oid")).containsExactly(kept);
    assertThat(reset(name()).dropped())
        .contains(
            "event trigger et",
            "publication pub",
            "foreign-data wrapper Wrap",
            "server far",
            "access method heap2",
            "extension citext",
            "extension pg_trgm",
            "schema Audit log",
            "schema ext")
        .doesNotContain("schema stays");
  }

  @Test
  void what_hangs_on_it_elsewhere_is_named_and_nothing_is_dropped() {
    project.migration(
        INIT,
        """
        CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (id int PRIMARY KEY);
        CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION tr() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE SEQUENCE numbers;
        """);
    reset("");
    database.execute(
        """
        CREATE SCHEMA elsewhere;
        CREATE VIEW elsewhere.v AS SELECT id FROM t;
        CREATE TABLE elsewhere.x (id int REFERENCES t, m mood, o int DEFAULT one(),
                                  n int DEFAULT nextval('numbers'));
        CREATE INDEX ON elsewhere.x (m);
        CREATE TRIGGER tr BEFORE INSERT ON elsewhere.x FOR EACH ROW EXECUTE FUNCTION tr();
        CREATE POLICY pol ON elsewhere.x USING (one() = 1);
        CREATE FUNCTION elsewhere.f(mood) RETURNS int LANGUAGE sql AS 'SELECT 1';
        """);

    MigrateException e = catchThrowableOfType(MigrateException.class, () -> reset(name()));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.M451);
    assertThat(e.problem().where())
        .containsExactly(
            "column m of table elsewhere.x",
            "constraint x_id_fkey on table elsewhere.x",
            "default value for column n of table elsewhere.x",
            "default value for column o of table elsewhere.x",
            "function elsewhere.f(mood)",
            "policy pol on table elsewhere.x",
            "trigger tr on table elsewhere.x",
            "view elsewhere.v");
    assertThat(strings("SELECT to_regclass('t')")).containsExactly("t");

    database.execute("DROP SCHEMA elsewhere CASCADE");
    assertThat(reset(name()).applied()).hasSize(1);
  }

  @Test
  void other_tools_tables_excluded_ones_and_unmanaged_schemas_are_left_alone() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    reset("");
    database.execute(
        """
        CREATE TABLE flyway_schema_history (id int); CREATE TABLE tmp_import (id serial, v text);
        CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.x (id int);
        INSERT INTO tmp_import (v) VALUES ('kept');
        """);
    project.excluding("tmp_*");

    reset(new ResetRequest(project.project(), project.target(), null), name());

    assertThat(strings("SELECT id, v FROM tmp_import")).containsExactly("1|kept");
    assertThat(strings("SELECT to_regclass('flyway_schema_history'), to_regclass('elsewhere.x')"))
        .containsExactly("flyway_schema_history|elsewhere.x");
  }

  @Test
  void kinds_and_schemas_that_are_left_out_stay_and_are_not_taken_along() {
    project.migration(INIT, "CREATE TABLE t (id int); CREATE TYPE mood AS ENUM ('a');");
    reset("");
    database.execute(
        """
        CREATE FUNCTION kept() RETURNS int LANGUAGE sql RETURN 1; CREATE PROCEDURE gone() LANGUAGE sql AS '';
        CREATE SCHEMA legacy; CREATE TABLE legacy.x (id int);
        """);
    project.excluding("function:*", "schema:legacy");

    reset(new ResetRequest(project.project(), project.target(), null), name());

    assertThat(strings("SELECT to_regproc('kept'), to_regproc('gone'), to_regclass('legacy.x')"))
        .containsExactly("kept|null|legacy.x");
    database.execute("CREATE FUNCTION above(t) RETURNS int LANGUAGE sql RETURN 1");
    MigrateException e = catchThrowableOfType(MigrateException.class, () -> reset(name()));
    assertThat(e.problem().code()).isEqualTo(ErrorCode.M451);
    assertThat(DevProject.words(e)).contains("function above(t)");
  }

  @Test
  void an_object_of_another_role_is_named_and_nothing_is_dropped() throws SQLException {
    String role = "dev_" + name();
    database.execute(
        "CREATE ROLE %1$s LOGIN PASSWORD 'x'; GRANT CREATE ON DATABASE %2$s TO %1$s; GRANT ALL ON SCHEMA public TO %1$s"
            .formatted(role, name()));
    try {
      DatabaseAddress limited = database.address().withCredentials(role, new Secret("x"));
      project.migration(INIT, "CREATE TABLE t (id int);");
      ResetRequest request = new ResetRequest(project.project(), new Target.At(limited), name());
      reset(request, name());
      database.execute("CREATE TABLE z_somebody_elses (id int)");

      MigrateException e =
          catchThrowableOfType(MigrateException.class, () -> reset(request, name()));

      assertThat(e.problem().code()).isEqualTo(ErrorCode.M452);
      assertThat(DevProject.words(e)).contains("table z_somebody_elses", role);
      assertThat(strings("SELECT to_regclass('t')")).containsExactly("t");
      assertThat(strings("SELECT count(*) FROM _prisma_migrations")).containsExactly("1");
    } finally {
      database.execute("DROP OWNED BY " + role + " CASCADE; DROP ROLE " + role);
    }
  }

  @Test
  void a_history_that_does_not_run_is_told_before_anything_is_dropped() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    reset("");
    project.migration("20260102000000_bad", "SELEC 1;");

    MigrateException e = catchThrowableOfType(MigrateException.class, () -> reset(name()));

    assertThat(e.problem().code()).isEqualTo(ErrorCode.P3006);
    assertThat(strings("SELECT to_regclass('t')")).containsExactly("t");
  }

  @Test
  void a_proposal_is_made_anew_when_the_world_moved() {
    project.migration(INIT, "CREATE TABLE t (id int);");
    reset("");
    try (ResetRun run = open(new ResetRequest(project.project(), project.target(), null))) {
      ResetDecision.Proposal proposal = (ResetDecision.Proposal) run.decide();
      database.execute("CREATE TABLE meanwhile (id int)");

      ResetOutcome outcome = run.act(proposal, name());

      assertThat(((ResetOutcome.Moved) outcome).proposal().objects())
          .extracting(Droppable::description)
          .contains("table meanwhile");
      assertThat(strings("SELECT to_regclass('t')")).containsExactly("t");
    }
  }

  @Test
  void a_default_schema_of_ones_own_is_emptied_and_public_is_not() {
    project.defaultSchema("tenant").migration(INIT, "CREATE TABLE t (id int);");
    reset("");
    database.execute("CREATE TABLE public.kept (id int); INSERT INTO tenant.t VALUES (1)");

    reset(name());

    assertThat(strings("SELECT count(*) FROM tenant.t")).containsExactly("0");
    assertThat(strings("SELECT to_regclass('public.kept')")).containsExactly("kept");
  }

  @Test
  void a_lent_shadow_serves_too() {
    try (TestDatabase shadow = TestDatabase.create()) {
      project.shadow(shadow.address());
      project.migration(INIT, "CREATE SCHEMA audit; CREATE TABLE audit.t (id int);");
      reset("");

      assertThat(reset(name()).dropped()).contains("schema audit");
    }
  }

  private String name() {
    return database.address().database();
  }

  private List<String> strings(String sql) {
    return database.queryStrings(sql);
  }

  private ResetDecision decide() {
    return decide(new ResetRequest(project.project(), project.target(), null));
  }

  private ResetDecision decide(ResetRequest request) {
    try (ResetRun run = open(request)) {
      return run.decide();
    }
  }

  private ResetResult reset(String consent) {
    return reset(new ResetRequest(project.project(), project.target(), null), consent);
  }

  private ResetResult reset(ResetRequest request, String consent) {
    try (ResetRun run = open(request)) {
      ResetDecision.Proposal proposal = (ResetDecision.Proposal) run.decide();
      return ((ResetOutcome.Done) run.act(proposal, consent)).result();
    }
  }

  private ResetRun open(ResetRequest request) {
    return new Reset(project.workplace(), Clock.systemUTC(), project.events::add).open(request);
  }

  private MigrateException refused(String consent) {
    return catchThrowableOfType(MigrateException.class, () -> reset(consent));
  }
}
