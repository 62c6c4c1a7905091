package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.embedded.BinarySource;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.DatabaseAddress;
import io.github.migratemaven.report.DiffReport;
import io.github.migratemaven.testkit.ClassPathBinaries;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any state against any other. */
class SchemaDiffTest {

  private static final SchemaState EMPTY = new SchemaState.Empty();

  /** An installed server of another major than the tests' own. */
  private static final Path OTHER_SERVER = Path.of("/usr/lib/postgresql/15");

  @TempDir private Path folder;
  private TestDatabase database;
  private TestDatabase other;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    other = TestDatabase.create();
    project = new DevProject(folder, database);
  }

  @AfterEach
  void close() {
    database.close();
    other.close();
  }

  @Test
  void a_table_that_is_to_be_partitioned_hides_nothing_else() {
    project
        .migration("20260101000000_init", "CREATE TABLE a (id int);")
        .schema("CREATE TABLE a (id int) PARTITION BY HASH (id); CREATE TABLE b (id int);");

    SchemaDiffResult result = diff(migrations(), sources());

    assertThat(result.scripts())
        .singleElement()
        .asString()
        .startsWith(
            "-- ByHand (M407)\n"
                + "-- public.a is not partitioned, wanted partitioned by HASH (id)\n"
                + "-- PostgreSQL cannot partition a table in another way: its rows have to go to a"
                + " new one.\n"
                + "-- Write the new table by hand, and fill it (docs/errors/M407.md):\n"
                + "--   ALTER TABLE \"a\" RENAME TO \"a_old\";\n"
                + "--   CREATE TABLE \"a\" (LIKE \"a_old\" INCLUDING ALL) PARTITION BY …;\n"
                + "--   INSERT INTO \"a\" SELECT * FROM \"a_old\";\n"
                + "--   DROP TABLE \"a_old\";\n\n"
                + "-- CreateTable\nCREATE TABLE \"b\"");
    assertThat(result.changes()).hasSize(2);
  }

  @Test
  void the_sources_against_the_migrations_is_what_dev_would_write() {
    project
        .migration("20260101000000_init", "CREATE TABLE a (id int);")
        .schema("CREATE TABLE a (id int, b text);");

    SchemaDiffResult result = diff(migrations(), sources());

    assertThat(result.scripts())
        .containsExactly("-- AlterTable\nALTER TABLE \"a\" ADD COLUMN     \"b\" TEXT;\n");
    assertThat(DiffReport.summary(result))
        .containsExactly("[*] Changed the `a` table", "  [+] Added column `b`");
    assertThat(diff(sources(), migrations()).scripts())
        .containsExactly("-- AlterTable\nALTER TABLE \"a\" DROP COLUMN \"b\";\n");
    assertThat(diff(sources(), sources()).isEmpty()).isTrue();
  }

  @Test
  void two_databases_of_one_major_need_no_shadow() {
    database.execute("CREATE TABLE a (id int); CREATE TABLE gone (id int)");
    other.execute("CREATE TABLE a (id int PRIMARY KEY, b text); CREATE TYPE mood AS ENUM ('ok')");

    SchemaDiffResult result = diffWithoutShadow(live(database), live(other));

    assertThat(DiffReport.summary(result))
        .containsExactly(
            "[+] Added enums",
            "  - mood",
            "",
            "[-] Removed tables",
            "  - gone",
            "",
            "[*] Changed the `a` table",
            "  [+] Added column `b`",
            "  [*] Changed column `id` (became required)",
            "  [+] Added primary key `a_pkey` on columns (id)");
  }

  @Test
  void what_differs_of_not_null_is_told() {
    assumeTrue(Cluster.shared().version().isAtLeast(18), "NOT NULL has a name since 18");
    database.execute(
        "CREATE DOMAIN d AS int NOT NULL; CREATE TABLE a (n int NOT NULL, o int CONSTRAINT o_is_there"
            + " NOT NULL, p int, q int NOT NULL); ALTER TABLE a ADD NOT NULL p NOT VALID");
    other.execute(
        "CREATE DOMAIN d AS int CONSTRAINT is_there NOT NULL; CREATE TABLE a (n int CONSTRAINT"
            + " n_is_there NOT NULL, o int NOT NULL NO INHERIT, p int NOT NULL, q int NOT NULL);"
            + " ALTER TABLE a ADD r int, ADD NOT NULL r NOT VALID");

    assertThat(DiffReport.summary(diffWithoutShadow(live(database), live(other))))
        .containsExactly(
            "[*] Changed the `d` domain",
            "  [*] Changed the name of its NOT NULL to `is_there`",
            "",
            "[*] Changed the `a` table",
            "  [+] Added column `r`",
            "  [*] Changed column `n` (NOT NULL is called `n_is_there`)",
            "  [*] Changed column `o` (NOT NULL is no longer called `o_is_there`, no longer required"
                + " of children)",
            "  [*] Changed column `p` (required of old rows too)");
  }

  @Test
  void texts_that_mean_the_same_are_no_difference_between_two_databases() {
    database.execute("CREATE TABLE a (st varchar CHECK (st IN ('a', 'b')))");
    List<String> printed =
        database.queryStrings(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'a_st_check'");
    other.execute("CREATE TABLE a (st varchar, CONSTRAINT a_st_check " + printed.get(0) + ")");

    assertThat(diff(live(database), live(other)).isEmpty()).isTrue();
    other.execute("ALTER TABLE a DROP CONSTRAINT a_st_check, ADD CHECK (st IN ('a', 'c'))");
    assertThat(diff(live(database), live(other)).changes()).hasSize(1);
  }

  @Test
  void all_schemas_of_two_databases_are_compared_unless_one_is_named() {
    other.execute("CREATE SCHEMA billing; CREATE TABLE billing.invoice (id int)");

    assertThat(diffWithoutShadow(live(database), live(other)).scripts())
        .containsExactly(
            """
            -- CreateSchema
            CREATE SCHEMA IF NOT EXISTS "billing";

            -- CreateTable
            CREATE TABLE "billing"."invoice" (
                "id" INTEGER
            );
            """);
    project.defaultSchema("public");
    assertThat(diffWithoutShadow(live(database), live(other)).isEmpty()).isTrue();
  }

  @Test
  void what_others_keep_in_a_database_is_no_difference_from_the_files() {
    project.schema("CREATE TABLE a (id int);");
    database.execute(
        "CREATE TABLE a (id int); CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.x ()");

    assertThat(diff(sources(), live(database)).isEmpty()).isTrue();
    assertThat(diff(live(database), sources()).isEmpty()).isTrue();
  }

  @Test
  void the_whole_database_from_nothing_is_its_baseline() {
    database.execute("CREATE TABLE a (id serial PRIMARY KEY); CREATE VIEW v AS SELECT 1 AS one");

    SchemaDiffResult result = diffWithoutShadow(EMPTY, live(database));

    assertThat(DiffReport.script(result)).contains("CREATE TABLE \"a\"");
    if (!result.unwritten().isEmpty()) {
      assertThat(result.unwritten()).containsExactly(new Unmodelled("view", "public.v"));
      assertThat(DiffReport.script(result))
          .startsWith("-- Only in the second, for a hand-made script: view public.v\n");
    }
    assertThat(diffWithoutShadow(EMPTY, EMPTY).isEmpty()).isTrue();
    assertThat(DiffReport.script(diffWithoutShadow(EMPTY, EMPTY)))
        .isEqualTo("-- This is an empty migration.\n");
  }

  @Test
  void tenants_in_schemas_of_other_names_are_compared_as_one_schema() {
    database.execute("CREATE SCHEMA one; CREATE TABLE one.a (id int, st text CHECK (st <> ''))");
    other.execute("CREATE SCHEMA two; CREATE TABLE two.a (id int, st text CHECK (st <> ''))");

    assertThat(diff(live(database, "one"), live(other, "two")).isEmpty()).isTrue();
    other.execute("ALTER TABLE two.a ADD COLUMN b text");
    assertThat(diff(live(database, "one"), live(other, "two")).scripts())
        .containsExactly("-- AlterTable\nALTER TABLE \"a\" ADD COLUMN     \"b\" TEXT;\n");
  }

  @Test
  void a_database_of_another_major_is_read_back_from_the_shadow() {
    assumeTrue(
        Files.exists(OTHER_SERVER) && Cluster.release().major() >= 18,
        "no server of a major that lacks virtual columns is installed here");
    project.schema("CREATE TABLE a (id int, st varchar CHECK (st IN ('a', 'b')));");
    database.execute(
        """
        CREATE TABLE a (id int, st varchar CHECK (st IN ('a', 'b')));
        CREATE TABLE newer (id int, doubled int GENERATED ALWAYS AS (id * 2) VIRTUAL);
        """);

    SchemaDiffResult result = diff(onOtherServer(), sources(), live(database));

    assertThat(result.changes()).isEmpty();
    assertThat(result.notCompared()).singleElement().asString().contains("newer");
    assertThat(result.isEmpty()).isFalse();
    assertThat(result.comparedOn()).startsWith("15.");
    assertThat(DiffReport.summary(result))
        .singleElement()
        .asString()
        .startsWith("Not compared: `newer`, ");
  }

  @Test
  void names_cannot_break_out_of_the_summary_or_of_a_comment() {
    other.execute(
        "CREATE TABLE \"a\n; DROP TABLE b; --\" (\"x\u001B[31m\" int);"
            + " CREATE FUNCTION \"f\n */ DROP TABLE b; /*\"() RETURNS int LANGUAGE sql AS 'SELECT 1'");

    SchemaDiffResult result = diffWithoutShadow(EMPTY, live(other));

    assertThat(DiffReport.summary(result))
        .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    assertThat(DiffReport.summary(result)).contains("  - a\\u000a; DROP TABLE b; --");
    database.execute("CREATE TABLE b (id int)");
    database.execute(DiffReport.script(result));
    assertThat(database.queryStrings("SELECT to_regclass('b')::text")).containsExactly("b");
  }

  @Test
  void directories_and_files_that_are_not_there_are_no_empty_state() {
    assertThat(refused(migrations(), EMPTY)).isEqualTo(ErrorCode.M305);
    assertThat(refused(EMPTY, sources())).isEqualTo(ErrorCode.M112);
    assertThat(refused(new SchemaState.Database(Target.development()), EMPTY))
        .isEqualTo(ErrorCode.M514);
  }

  private SchemaState migrations() {
    return new SchemaState.Migrations(project.path("migrations"));
  }

  private SchemaState sources() {
    return new SchemaState.Sources(List.of(project.path("schema.sql")));
  }

  private static SchemaState live(TestDatabase database) {
    return new SchemaState.Database(new Target.At(database.address()));
  }

  private static SchemaState live(TestDatabase database, String schema) {
    DatabaseAddress address = database.address();
    return new SchemaState.Database(
        new Target.At(
            new DatabaseAddress(
                address.authority(),
                address.database(),
                address.user(),
                address.password(),
                schema,
                address.parameters())));
  }

  private ErrorCode refused(SchemaState from, SchemaState to) {
    return catchThrowableOfType(MigrateException.class, () -> diff(elsewhere(), from, to))
        .problem()
        .code();
  }

  private SchemaDiffResult diff(SchemaState from, SchemaState to) {
    return diff(project.workplace(), from, to);
  }

  private SchemaDiffResult diffWithoutShadow(SchemaState from, SchemaState to) {
    return diff(nowhere(), from, to);
  }

  private SchemaDiffResult diff(Workplace workplace, SchemaState from, SchemaState to) {
    return new SchemaDiff(workplace, Listener.none())
        .run(new SchemaDiffRequest(project.project(), from, to));
  }

  /** A machine on which no shadow can be opened. */
  private Workplace nowhere() {
    BinarySource none =
        (artifact, version) -> {
          throw new AssertionError("No shadow is needed here.");
        };
    return workplace(none, folder.resolve("no-cache"), null, null);
  }

  /** A checkout without a development database. */
  private Workplace elsewhere() {
    return new Workplace(
        folder,
        Cluster.cache(),
        new ClassPathBinaries(),
        null,
        Cluster.release().version(),
        null,
        null);
  }

  private Workplace onOtherServer() {
    return workplace(new ClassPathBinaries(), Cluster.cache(), OTHER_SERVER, "15");
  }

  private Workplace workplace(
      BinarySource binaries, Path cache, @Nullable Path home, @Nullable String postgres) {
    return new Workplace(
        Path.of("target", "command-tests"), cache, binaries, home, postgres, null, null);
  }
}
