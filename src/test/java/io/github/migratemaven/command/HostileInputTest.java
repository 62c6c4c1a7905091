package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that nobody writes and that somebody has, from schema to database and back. */
class HostileInputTest {

  /** Names as a quoted identifier holds them; the last has 63 bytes with a letter behind it. */
  private static final List<String> NAMES =
      List.of(
          "a\"\"b",
          "it's",
          "two.parts",
          "line\nbreak",
          "tab\tand  spaces ",
          "back\\slash",
          "\uD83D\uDE00 emoji",
          "select",
          "UPPER",
          "$$",
          "$1",
          "--",
          "/* */",
          ";",
          ":'schemas'",
          "%s",
          "é".repeat(30) + "x");

  /** One of each kind under a name; each needs others of the name. */
  private static final String EACH_KIND =
      """
      CREATE SCHEMA "NAME s";
      CREATE TYPE "NAME s"."NAME" AS ENUM ('NAME', 'b');
      CREATE DOMAIN "NAME s"."NAME d" AS text CONSTRAINT "NAME" CHECK (VALUE <> 'NAME');
      CREATE TYPE "NAME s"."NAME c" AS ("NAME" integer);
      CREATE SEQUENCE "NAME s"."NAME q";
      CREATE TABLE "NAME s"."NAME t" (
        "NAME" integer CONSTRAINT "NAME p" PRIMARY KEY DEFAULT nextval('"NAME s"."NAME q"'),
        "NAME e" "NAME s"."NAME" DEFAULT 'NAME', "NAME d" "NAME s"."NAME d", "NAME c" "NAME s"."NAME c"[],
        "NAME f" integer CONSTRAINT "NAME k" REFERENCES "NAME s"."NAME t" ("NAME"),
        CONSTRAINT "NAME u" UNIQUE ("NAME f"), CONSTRAINT "NAME h" CHECK ("NAME" > 0));
      CREATE INDEX "NAME i" ON "NAME s"."NAME t" (("NAME" + 1)) WHERE "NAME f" > 0;
      COMMENT ON COLUMN "NAME s"."NAME t"."NAME" IS 'NAME';
      CREATE VIEW "NAME s"."NAME v" AS SELECT "NAME" AS "NAME w" FROM "NAME s"."NAME t";
      CREATE MATERIALIZED VIEW "NAME s"."NAME m" AS SELECT "NAME w" FROM "NAME s"."NAME v";
      CREATE FUNCTION "NAME s"."NAME g"("NAME" integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
      CREATE FUNCTION "NAME s"."NAME g"() RETURNS trigger LANGUAGE plpgsql AS $body$BEGIN
        -- $$ and 'quotes'
        RETURN new; END$body$;
      CREATE TRIGGER "NAME" BEFORE UPDATE OF "NAME f" ON "NAME s"."NAME t"
        FOR EACH ROW EXECUTE FUNCTION "NAME s"."NAME g"();
      CREATE RULE "NAME" AS ON DELETE TO "NAME s"."NAME v" DO INSTEAD NOTHING;
      CREATE POLICY "NAME" ON "NAME s"."NAME t" USING ("NAME" > 0);
      ALTER TABLE "NAME s"."NAME t" ENABLE ROW LEVEL SECURITY;
      """;

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
  void names_of_any_kind_may_hold_anything() {
    project.schema(NAMES.stream().map(HostileInputTest::named).collect(Collectors.joining("\n")));
    requireRound("names");
  }

  @Test
  void a_table_has_as_many_columns_as_postgres_allows() {
    project.schema(
        IntStream.rangeClosed(1, 1600)
            .mapToObj(number -> "c" + number + " int")
            .collect(Collectors.joining(", ", "CREATE TABLE wide (", ");")));
    requireRound("wide");
  }

  @Test
  void bodies_hold_quotes_of_every_kind() {
    project.schema(
        """
        CREATE FUNCTION a() RETURNS text LANGUAGE sql AS $a$ SELECT $$it's; $b$ x $b$ $$::text $a$;
        CREATE FUNCTION b() RETURNS text LANGUAGE sql AS 'SELECT ''$$ $a$ ''::text -- ;';
        CREATE FUNCTION c(n int) RETURNS int LANGUAGE sql BEGIN ATOMIC
          SELECT CASE WHEN n > 0 THEN 1 ELSE 2 END; SELECT n; END;
        CREATE FUNCTION d() RETURNS text LANGUAGE sql AS $function$ SELECT $function1$;$function1$::text $function$;
        DO $do$ BEGIN EXECUTE $x$ CREATE FUNCTION e() RETURNS text LANGUAGE sql AS
          'SELECT ''$function$ $_$ $$''::text' $x$; END $do$;
        """);
    requireRound("bodies");
  }

  @Test
  void a_file_may_begin_with_a_mark_of_its_encoding_and_end_its_lines_as_windows_does() {
    project.schema(
        "\uFEFFCREATE TABLE t (\r\n  a int -- one\r\n);\r\nCREATE VIEW v AS\r\n SELECT a FROM t;\r\n");
    requireRound("windows");
  }

  @Test
  void a_schema_may_be_large() {
    StringBuilder schema = new StringBuilder();
    for (int number = 0; number < 20; number++) {
      schema.append("-- ").append("x".repeat(260_000)).append('\n');
      schema.append("CREATE TABLE t").append(number).append(" (a int PRIMARY KEY);\n");
    }
    assertThat(schema.length()).isGreaterThan(5_000_000);
    project.schema(schema.toString());
    requireRound("large");
  }

  /** dev, status, pull and diff: in the end the pulled schema is that of the database. */
  private void requireRound(String name) {
    assertThat(project.dev(name).unwritten()).isEmpty();
    StatusResult status =
        new Status(project.workplace(), Listener.none())
            .run(new StatusRequest(project.project(), project.target()));
    assertThat(status.isGreen()).as(status.toString()).isTrue();
    Path pulled = folder.resolve("pulled.sql");
    new Pull(project.workplace(), Listener.none())
        .run(
            new PullRequest(
                project.project(), project.target(), new PullPlace(pulled, null), false, false));
    SchemaDiffResult difference =
        new SchemaDiff(project.workplace(), Listener.none())
            .run(
                new SchemaDiffRequest(
                    project.project(),
                    new SchemaState.Sources(List.of(pulled)),
                    new SchemaState.Database(project.target())));
    assertThat(difference.isEmpty()).as(difference.scripts().toString()).isTrue();
  }

  private static String named(String name) {
    String literal = name.replace("\"\"", "\"").replace("'", "''");
    String sequence = "\"NAME s\".\"NAME q\"".replace("NAME", name).replace("'", "''");
    return EACH_KIND
        .replace("'NAME'", "'" + literal + "'")
        .replace("'\"NAME s\".\"NAME q\"'", "'" + sequence + "'")
        .replace("NAME", name);
  }
}
