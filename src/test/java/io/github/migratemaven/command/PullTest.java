package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.Secret;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database becomes a schema that a person can edit, proven before it is written. */
class PullTest {

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
  void every_object_stands_with_what_hangs_on_it_below_what_it_needs() {
    database.execute(
        """
        CREATE SCHEMA billing;
        COMMENT ON SCHEMA billing IS 'money';
        CREATE TYPE mood AS ENUM ('sad', 'ok');
        COMMENT ON TYPE mood IS 'how they are';
        CREATE SEQUENCE numbers AS integer START 100;
        CREATE TABLE customers (
          id integer PRIMARY KEY DEFAULT nextval('numbers'), name text NOT NULL, feels mood DEFAULT 'ok');
        CREATE UNIQUE INDEX customers_name ON customers (lower(name));
        COMMENT ON TABLE customers IS 'those who pay';
        COMMENT ON COLUMN customers.name IS 'as they write it';
        COMMENT ON INDEX customers_name IS 'no two of a kind';
        CREATE TABLE accounts (
          id bigserial PRIMARY KEY, customer integer NOT NULL REFERENCES customers ON DELETE CASCADE,
          parent bigint REFERENCES accounts, balance numeric(12,2) CHECK (balance >= 0));
        CREATE TABLE billing.invoices (id integer PRIMARY KEY, account bigint REFERENCES accounts);
        """);

    PullResult result = pull();

    assertThat(result.unproven()).isEmpty();
    assertThat(project.text("schema.sql"))
        .isEqualTo(
            """
            CREATE SCHEMA IF NOT EXISTS "billing";
            COMMENT ON SCHEMA "billing" IS 'money';

            CREATE TYPE "mood" AS ENUM ('sad', 'ok');
            COMMENT ON TYPE "mood" IS 'how they are';

            CREATE SEQUENCE "numbers" AS INTEGER START WITH 100;

            CREATE TABLE "customers" (
                "id" INTEGER NOT NULL DEFAULT nextval('numbers'::regclass),
                "name" TEXT NOT NULL,
                "feels" "mood" DEFAULT 'ok',

                CONSTRAINT "customers_pkey" PRIMARY KEY ("id")
            );
            CREATE UNIQUE INDEX "customers_name" ON "customers"((lower(name)));
            COMMENT ON TABLE "customers" IS 'those who pay';
            COMMENT ON COLUMN "customers"."name" IS 'as they write it';
            COMMENT ON INDEX "customers_name" IS 'no two of a kind';

            CREATE TABLE "accounts" (
                "id" BIGSERIAL NOT NULL,
                "customer" INTEGER NOT NULL,
                "parent" BIGINT,
                "balance" DECIMAL(12,2),

                CONSTRAINT "accounts_pkey" PRIMARY KEY ("id"),
                CONSTRAINT "accounts_balance_check" CHECK (balance >= (0)::numeric),
                CONSTRAINT "accounts_customer_fkey" FOREIGN KEY ("customer") REFERENCES "customers"("id") ON DELETE CASCADE ON UPDATE NO ACTION,
                CONSTRAINT "accounts_parent_fkey" FOREIGN KEY ("parent") REFERENCES "accounts"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
            );

            CREATE TABLE "billing"."invoices" (
                "id" INTEGER NOT NULL,
                "account" BIGINT,

                CONSTRAINT "invoices_pkey" PRIMARY KEY ("id"),
                CONSTRAINT "invoices_account_fkey" FOREIGN KEY ("account") REFERENCES "accounts"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
            );
            """);
    assertThat(diffToDatabase().isEmpty()).isTrue();
  }

  @Test
  void partitions_and_children_stand_below_their_parents_with_what_is_theirs() {
    database.execute(
        """
        CREATE TABLE z_log (id bigserial, at date NOT NULL, kind text DEFAULT 'a', PRIMARY KEY (id, at))
          PARTITION BY RANGE (at);
        CREATE INDEX z_log_kind ON z_log (kind);
        CREATE TABLE a_log PARTITION OF z_log (kind DEFAULT 'b')
          FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (id);
        CREATE TABLE a_log_0 PARTITION OF a_log FOR VALUES WITH (MODULUS 1, REMAINDER 0);
        CREATE TABLE z_city (name text NOT NULL, people int);
        CREATE TABLE a_capital (name text, country text) INHERITS (z_city);
        ALTER TABLE a_capital ALTER people SET DEFAULT 1;
        CREATE TYPE z_person AS (name text, born date);
        CREATE TABLE a_person OF z_person (PRIMARY KEY (name));
        """);

    PullResult result = pull();

    assertThat(result.unproven()).isEmpty();
    assertThat(project.text("schema.sql"))
        .contains(
            "CREATE TABLE \"a_log_0\" PARTITION OF \"a_log\" FOR VALUES WITH (modulus 1, remainder 0);")
        .contains("CREATE TABLE \"a_person\" OF \"z_person\" (");
  }

  @Test
  void domains_and_policies_come_with_what_they_belong_to() {
    database.execute(
        """
        CREATE DOMAIN amount AS numeric(12,2) CHECK (VALUE >= 0);
        CREATE TYPE point2 AS (x integer, y integer);
        CREATE TABLE a (id integer PRIMARY KEY, paid amount, at point2);
        ALTER TABLE a ENABLE ROW LEVEL SECURITY;
        CREATE POLICY everyone ON a USING (id > 0);
        COMMENT ON POLICY everyone ON a IS 'all';
        """);

    pull();

    assertThat(project.text("schema.sql"))
        .containsSubsequence(
            "CREATE DOMAIN \"amount\"",
            "CREATE TYPE \"point2\"",
            "CREATE TABLE \"a\"",
            "CREATE POLICY \"everyone\"",
            "COMMENT ON POLICY \"everyone\"");
    assertThat(diffToDatabase().isEmpty()).isTrue();
  }

  @Test
  void text_search_foreign_data_and_publications_load_again_without_their_secrets() {
    database.execute(
        """
        CREATE TABLE t (id int PRIMARY KEY, a int, b text);
        CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, LANGUAGE = german);
        CREATE TEXT SEARCH CONFIGURATION words (PARSER = default);
        ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR word WITH stems, simple;
        CREATE INDEX t_words ON t USING gin (to_tsvector('words', b));
        CREATE STATISTICS s (mcv) ON a, b FROM t;
        CREATE FOREIGN DATA WRAPPER files;
        CREATE SERVER remote FOREIGN DATA WRAPPER files OPTIONS (host 'h', api_key 'geheim');
        CREATE USER MAPPING FOR PUBLIC SERVER remote OPTIONS ("user" 'joe', password 'geheim');
        CREATE PUBLICATION pub FOR TABLE t;
        CREATE TABLE parts (id int, b text) PARTITION BY RANGE (id);
        CREATE FOREIGN TABLE part PARTITION OF parts DEFAULT
          SERVER remote OPTIONS (table_name 'x', api_key 'geheim');
        ALTER FOREIGN TABLE part ALTER b OPTIONS (column_name 'B');
        CREATE FOREIGN TABLE far (id int OPTIONS (column_name 'ID') NOT NULL CHECK (id > 0))
          SERVER remote;
        COMMENT ON FOREIGN TABLE far IS 'away';
        CREATE VIEW near AS SELECT id FROM far;
        """);

    PullResult result = pull();

    assertThat(result.unproven()).isEmpty();
    assertThat(diffToDatabase().isEmpty()).isTrue();
    assertThat(project.text("schema.sql"))
        .doesNotContain("geheim")
        .contains("-- not written: secret of user mapping public on server remote.password")
        .contains("-- not written: secret of foreign table public.part.api_key")
        .contains("CREATE USER MAPPING FOR PUBLIC SERVER remote OPTIONS (\"user\" 'joe');");
  }

  @Test
  void views_routines_and_triggers_stand_below_what_they_need() {
    database.execute(
        """
        CREATE FUNCTION checked(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n > 0';
        CREATE TABLE a (id integer PRIMARY KEY CHECK (checked(id)), at timestamptz);
        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN NEW.at := now(); RETURN NEW; END';
        CREATE TRIGGER touched BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION touch();
        CREATE VIEW above AS SELECT id FROM a WHERE id > 10;
        CREATE VIEW aboard AS SELECT count(*) AS n FROM above;
        CREATE MATERIALIZED VIEW kept AS SELECT n FROM aboard;
        CREATE UNIQUE INDEX kept_n ON kept (n);
        COMMENT ON VIEW above IS 'large ones';
        """);

    pull();

    assertThat(project.text("schema.sql"))
        .containsSubsequence("CREATE VIEW \"above\"", "CREATE VIEW \"aboard\"", "\"kept_n\"");
    assertThat(diffToDatabase().isEmpty()).isTrue();
    assertThat(pull(new PullPlace(null, path("schema")), false, false).unproven()).isEmpty();
  }

  @Test
  void keys_in_a_circle_come_last_and_a_key_that_is_not_valid_stays_so() {
    database.execute(
        """
        CREATE TABLE a (id integer PRIMARY KEY, b integer);
        CREATE TABLE b (id integer PRIMARY KEY, a integer REFERENCES a);
        CREATE INDEX ON b (a);
        ALTER TABLE a ADD CONSTRAINT to_b FOREIGN KEY (b) REFERENCES b;
        COMMENT ON CONSTRAINT to_b ON a IS 'back';
        CREATE TABLE c (b integer);
        ALTER TABLE c ADD CONSTRAINT checked CHECK (b < 9) NOT VALID;
        ALTER TABLE c ADD CONSTRAINT c_to_b FOREIGN KEY (b) REFERENCES b NOT VALID;
        """);

    pull();

    assertThat(project.text("schema.sql"))
        .contains("CREATE INDEX \"b_a_idx\" ON \"b\"(\"a\");\n\nCREATE TABLE \"c\"")
        .contains(
            "ADD CONSTRAINT \"c_to_b\" FOREIGN KEY (\"b\") REFERENCES \"b\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION NOT VALID;")
        .contains("COMMENT ON CONSTRAINT \"to_b\" ON \"a\" IS 'back';");
    assertThat(diffToDatabase().isEmpty()).isTrue();
  }

  @Test
  void not_nulls_load_again_with_their_names_from_one_file_and_from_a_folder() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "NOT NULL has a name since 18");
    database.execute(
        """
        CREATE DOMAIN amount AS integer CONSTRAINT is_known NOT NULL;
        CREATE TABLE former (a integer NOT NULL, b integer CONSTRAINT b_is_known NOT NULL NO INHERIT, c amount);
        ALTER TABLE former RENAME TO a;
        ALTER TABLE a ADD d integer, ADD CONSTRAINT later NOT NULL d NOT VALID;
        COMMENT ON CONSTRAINT later ON a IS 'when all are filled';
        CREATE TABLE "A" () INHERITS (a);
        CREATE TABLE part (a integer CONSTRAINT a_is_known NOT NULL) PARTITION BY LIST (a);
        CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
        """);

    pull();

    assertThat(project.text("schema.sql"))
        .contains(
            "\"b\" INTEGER CONSTRAINT \"b_is_known\" NOT NULL NO INHERIT",
            "ALTER TABLE \"a\" ADD CONSTRAINT \"later\" NOT NULL \"d\" NOT VALID;",
            "COMMENT ON CONSTRAINT \"later\" ON \"a\" IS 'when all are filled';");
    assertThat(diffToDatabase().isEmpty()).isTrue();
    assertThat(pull(new PullPlace(null, path("schema")), false, false).unproven()).isEmpty();
  }

  @Test
  void more_than_fifty_tables_have_a_file_each_and_an_existing_layout_wins() {
    for (int i = 0; i <= 50; i++) {
      database.execute("CREATE TABLE t" + i + " (id integer PRIMARY KEY, next integer)");
    }
    database.execute(
        "ALTER TABLE t0 ADD FOREIGN KEY (next) REFERENCES t50;"
            + " CREATE TABLE \"T0\" (id int); CREATE TABLE \"a/../b\" (id int)");
    PullPlace both = new PullPlace(path("schema.sql"), path("schema"));

    PullResult result = pull(both, false, false);

    assertThat(result.written())
        .contains(path("schema/tables/t50.sql"), path("schema/tables/t0-2.sql"));
    assertThat(result.written()).allSatisfy(file -> assertThat(file).startsWith(path("schema")));
    assertThat(project.text("schema/tables/t0-2.sql") + project.text("schema/tables/T0.sql"))
        .contains("REFERENCES \"t50\"");
    assertThat(path("schema.sql")).doesNotExist();
    project.schema("");
    assertThat(pull(both, false, false).written()).containsExactly(path("schema.sql"));
  }

  @Test
  void nothing_is_overwritten_without_force_and_nothing_is_left_over_with_it() {
    database.execute("CREATE TABLE a (id int)");
    PullPlace place = new PullPlace(null, path("schema"));
    project.file("schema/tables/gone.sql", "CREATE TABLE gone (id int);");

    MigrateException refused =
        catchThrowableOfType(MigrateException.class, () -> pull(place, false, false));
    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M433);
    assertThat(refused.problem().where())
        .containsExactly(path("schema/tables/gone.sql").toString());
    assertThat(path("schema/tables/a.sql")).doesNotExist();

    PullResult forced = pull(place, true, false);
    assertThat(forced.written()).containsExactly(path("schema/tables/a.sql"));
    assertThat(forced.removed()).containsExactly(path("schema/tables/gone.sql"));
    assertThat(path("schema/tables/gone.sql")).doesNotExist();
  }

  @Test
  void a_role_that_may_only_read_is_enough() {
    database.execute("CREATE TABLE a (id serial PRIMARY KEY, secret text); CREATE SEQUENCE s");
    database.execute(
        """
        DROP ROLE IF EXISTS pull_reader;
        CREATE ROLE pull_reader LOGIN PASSWORD 'reader';
        ALTER ROLE pull_reader SET default_transaction_read_only = on;
        GRANT SELECT ON ALL TABLES IN SCHEMA public TO pull_reader;
        """);
    try {
      Target reader =
          new Target.At(database.address().withCredentials("pull_reader", new Secret("reader")));
      assertThat(pull(reader, sqlFile(), false, false).unproven()).isEmpty();
      assertThat(project.text("schema.sql")).contains("CREATE TABLE \"a\"");
    } finally {
      database.execute("DROP OWNED BY pull_reader; DROP ROLE pull_reader");
    }
  }

  @Test
  void what_cannot_be_written_is_named_where_the_file_is_read() {
    database.execute(
        "CREATE TABLE a (id int); CREATE PUBLICATION \"news\nDROP TABLE a;\" FOR TABLE a");

    PullResult result = pull();

    if (result.unwritten().stream().map(Unmodelled::kind).anyMatch("publication"::equals)) {
      assertThat(project.text("schema.sql")).startsWith("-- not written: publication");
    }
    assertThat(diffToDatabase().changes()).isEmpty();
  }

  @Test
  void what_cannot_be_proven_here_is_written_only_with_consent_and_says_so() {
    Path otherServer = Path.of("/usr/lib/postgresql/15");
    assumeTrue(
        Files.exists(otherServer) && Cluster.release().major() != 15,
        "no server of another major is installed here");
    database.execute("CREATE TABLE a (id int)");
    Workplace elsewhere =
        new Workplace(
            Path.of("target", "command-tests"),
            Cluster.cache(),
            new ClassPathBinaries(),
            otherServer,
            "15",
            null,
            null);
    PullRequest plain =
        new PullRequest(project.project(), project.target(), sqlFile(), false, false);
    PullRequest accepting =
        new PullRequest(project.project(), project.target(), sqlFile(), false, true);

    MigrateException refused =
        catchThrowableOfType(
            MigrateException.class, () -> new Pull(elsewhere, Listener.none()).run(plain));
    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M436);
    assertThat(path("schema.sql")).doesNotExist();

    assertThat(new Pull(elsewhere, Listener.none()).run(accepting).unproven()).isPresent();
    assertThat(project.text("schema.sql"))
        .startsWith("-- not proven: the database is PostgreSQL ")
        .contains("CREATE TABLE \"a\"");
  }

  @Test
  void an_empty_database_is_no_schema() {
    MigrateException refused = catchThrowableOfType(MigrateException.class, this::pull);

    assertThat(refused.problem().code()).isEqualTo(ErrorCode.P4001);
    assertThat(path("schema.sql")).doesNotExist();
  }

  @Test
  void twice_pulled_is_the_same_to_the_byte() {
    database.execute("CREATE TABLE b (id int); CREATE TABLE a (id int); CREATE INDEX ON a (id)");
    pull();
    String first = project.text("schema.sql");

    pull(sqlFile(), true, false);

    assertThat(project.text("schema.sql")).isEqualTo(first);
  }

  private PullResult pull() {
    return pull(sqlFile(), false, false);
  }

  private PullResult pull(PullPlace place, boolean force, boolean acceptUnproven) {
    return pull(project.target(), place, force, acceptUnproven);
  }

  private PullResult pull(Target target, PullPlace place, boolean force, boolean acceptUnproven) {
    return new Pull(project.workplace(), Listener.none())
        .run(new PullRequest(project.project(), target, place, force, acceptUnproven));
  }

  private SchemaDiffResult diffToDatabase() {
    return new SchemaDiff(project.workplace(), Listener.none())
        .run(
            new SchemaDiffRequest(
                project.project(),
                new SchemaState.Sources(project.project().sources()),
                new SchemaState.Database(project.target())));
  }

  private PullPlace sqlFile() {
    return new PullPlace(path("schema.sql"), null);
  }

  private Path path(String name) {
    return project.path(name);
  }
}
