package io.github.migratemaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.NextStep.Goal;
import io.github.migratemaven.plan.Limit;
import io.github.migratemaven.plan.Refusal;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no migration of ours does: it is told whole, and the commands that are named work. */
class RefusalsTest {

  private static final String INIT = "20260101000000_init";
  private static final String BY_HAND = "20261002101500_by_hand";

  private static final String WRAPPER = "CREATE FOREIGN DATA WRAPPER files;\n";
  private static final String HEAP2 =
      "CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;\n";

  /** A history and a schema that meet each limit. */
  private static final Map<Limit, List<String>> MET =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(
                  Limit.FOREIGN_TABLE,
                  List.of(
                      WRAPPER
                          + "CREATE SERVER remote FOREIGN DATA WRAPPER files; CREATE TABLE f (id int)",
                      WRAPPER
                          + "CREATE SERVER remote FOREIGN DATA WRAPPER files;"
                          + "CREATE FOREIGN TABLE f (id int) SERVER remote")),
              Map.entry(
                  Limit.SUBSCRIPTION,
                  List.of(
                      "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (connect = false)",
                      "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p"
                          + " WITH (connect = false, two_phase)")),
              Map.entry(
                  Limit.NOT_NULL_NAME,
                  List.of(
                      "CREATE TABLE n (a int NOT NULL) PARTITION BY LIST (a);"
                          + "CREATE TABLE n_1 (a int NOT NULL);"
                          + "ALTER TABLE n ATTACH PARTITION n_1 FOR VALUES IN (1)",
                      "CREATE TABLE n (a int CONSTRAINT a_is_there NOT NULL) PARTITION BY LIST (a);"
                          + "CREATE TABLE n_1 PARTITION OF n FOR VALUES IN (1)")),
              Map.entry(
                  Limit.NOT_NULL_TYPE,
                  List.of(
                      "CREATE TABLE q (a int NOT NULL, b int) PARTITION BY LIST (b);"
                          + "CREATE TABLE q_1 PARTITION OF q (a NOT NULL) FOR VALUES IN (1)",
                      "CREATE TABLE q (a bigint NOT NULL, b int) PARTITION BY LIST (b);"
                          + "CREATE TABLE q_1 PARTITION OF q (a NOT NULL) FOR VALUES IN (1)")),
              Map.entry(
                  Limit.PARTITIONING,
                  List.of(
                      "CREATE TABLE a (id int)", "CREATE TABLE a (id int) PARTITION BY HASH (id)")),
              Map.entry(
                  Limit.ACCESS_METHOD,
                  List.of(
                      HEAP2 + "CREATE TABLE h (id int)",
                      HEAP2 + "CREATE TABLE h (id int) USING heap2")),
              Map.entry(
                  Limit.EXTENSION_VERSION,
                  List.of("CREATE EXTENSION pg_trgm", "CREATE EXTENSION pg_trgm VERSION '1.3'")),
              Map.entry(
                  Limit.EXTENSION_SCHEMA,
                  List.of(
                      "CREATE SCHEMA ext; CREATE EXTENSION citext; UPDATE pg_extension"
                          + " SET extrelocatable = false WHERE extname = 'citext'",
                      "CREATE SCHEMA ext; CREATE EXTENSION citext SCHEMA ext")),
              Map.entry(
                  Limit.RANGE_TYPE,
                  List.of(
                      "CREATE TYPE span AS RANGE (SUBTYPE = float8); CREATE TABLE r (s span)",
                      "CREATE TYPE span AS RANGE (SUBTYPE = int4); CREATE TABLE r (s span)")),
              Map.entry(
                  Limit.SECRET,
                  List.of(
                      WRAPPER
                          + "CREATE SERVER remote TYPE 'a' FOREIGN DATA WRAPPER files;"
                          + "CREATE USER MAPPING FOR PUBLIC SERVER remote",
                      WRAPPER
                          + "CREATE SERVER remote TYPE 'b' FOREIGN DATA WRAPPER files;"
                          + "CREATE USER MAPPING FOR PUBLIC SERVER remote")),
              Map.entry(
                  Limit.LEFT_OUT,
                  List.of(
                      "CREATE TABLE l (a int); CREATE VIEW left_out AS SELECT a FROM l",
                      "CREATE TABLE l (a bigint); CREATE VIEW left_out AS SELECT a FROM l")),
              Map.entry(
                  Limit.CIRCLE,
                  List.of(
                      "SELECT 1",
                      """
                  CREATE FUNCTION total() RETURNS bigint LANGUAGE sql RETURN 0;
                  CREATE MATERIALIZED VIEW totals AS SELECT total();
                  CREATE OR REPLACE FUNCTION total() RETURNS bigint LANGUAGE sql
                    RETURN (SELECT count(*) FROM totals)"""))));

  @TempDir private Path folder;
  private TestDatabase database;
  private DevProject project;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    project = new DevProject(folder, database).excluding("left_out");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void every_command_that_a_refusal_names_works(Limit limit) {
    int major = Cluster.shared().version().major();
    assumeTrue(limit != Limit.ACCESS_METHOD || major < 15);
    assumeTrue(limit != Limit.NOT_NULL_NAME || major >= 18);
    assumeTrue(limit != Limit.SUBSCRIPTION || major >= 15);
    assumeTrue(limit != Limit.NOT_NULL_TYPE || major >= 18);
    List<String> states = Objects.requireNonNull(MET.get(limit));
    project
        .migration(INIT, states.get(0) + ";\nCREATE TABLE z (id int);\n")
        .schema(states.get(1) + ";\nCREATE TABLE z (id int, more text);\n");

    MigrateException refused = refused();
    assertThat(refused.problem().code()).isEqualTo(limit.code());
    assertThat(refused.problem().state())
        .containsExactly(
            "Nothing was written, and nothing was run. What else differs waits for this.");
    assertThat(project.folders()).containsExactly(INIT);

    List<String> shown = refused.problem().next().stream().map(this::run).toList();
    assertThat(shown)
        .hasSize(2)
        .allSatisfy(
            sql ->
                assertThat(sql)
                    .startsWith("-- ByHand (" + limit.code() + ")\n")
                    .contains("\n-- " + limit.reason() + "\n")
                    .contains("ALTER TABLE \"z\" ADD COLUMN     \"more\" TEXT;"));
    assertThat(project.folders()).containsExactly(INIT, BY_HAND);
  }

  @Test
  void all_that_is_refused_is_told_at_once() {
    project.migration(INIT, allOf(0)).schema(allOf(1));

    MigrateException refused = refused();

    assertThat(refused.problem().code()).isEqualTo(ErrorCode.M407);
    assertThat(DevProject.words(refused))
        .contains("public.a is not partitioned, wanted partitioned by HASH (id)")
        .contains("M443  " + Limit.RANGE_TYPE.reason())
        .contains("  public.r.s holds public.span")
        .contains("M447  " + Limit.SECRET.reason())
        .contains("  user mapping public(remote)")
        .contains("  server remote, whose change takes it along");
  }

  @Test
  void the_file_that_is_written_is_filled_by_hand_and_leads_to_the_schema() {
    project.schema("CREATE TABLE a (id int);").dev("init");
    database.execute("INSERT INTO a VALUES (1), (2)");
    project.schema("CREATE TABLE a (id int) PARTITION BY HASH (id); CREATE TABLE z (id int);");
    DevResult written = project.dev(createOnly(), "by hand", null);
    assertThat(written.byHand()).extracting(Refusal::limit).containsExactly(Limit.PARTITIONING);
    String file = project.folders().get(1);

    assertThat(catchThrowableOfType(MigrateException.class, () -> project.dev("next")).problem())
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.M407));
    assertThat(database.queryStrings("SELECT count(*) FROM a")).containsExactly("2");

    String text = project.sql(file);
    assertThat(text).contains("\n--   INSERT INTO \"a\" SELECT * FROM \"a_old\";\n");
    project.migration(
        file,
        text.replace("--   ", "")
            .replace(
                "BY …;",
                "BY HASH (id);\nCREATE TABLE p PARTITION OF a FOR VALUES WITH (MODULUS 1, REMAINDER 0);"));
    project.schema(
        """
        CREATE TABLE a (id int) PARTITION BY HASH (id);
        CREATE TABLE p PARTITION OF a FOR VALUES WITH (MODULUS 1, REMAINDER 0);
        CREATE TABLE z (id int);
        """);
    project.dev("next");

    assertThat(database.queryStrings("SELECT count(*) FROM a")).containsExactly("2");
  }

  private String allOf(int side) {
    return String.join(
        ";\n",
        List.of(Limit.PARTITIONING, Limit.RANGE_TYPE, Limit.SECRET).stream()
            .map(limit -> Objects.requireNonNull(MET.get(limit)).get(side))
            .toList());
  }

  private MigrateException refused() {
    return catchThrowableOfType(MigrateException.class, () -> project.decide(project.request()));
  }

  /** Does what a person would who types it, and gives the SQL that they read then. */
  private String run(NextStep step) {
    Goal goal = (Goal) step.action();
    return switch (goal.name() + goal.flags()) {
      case "diff[from=migrations, to=schema, script]" -> diff();
      case "dev[createOnly, name=by_hand]" -> {
        project.dev(createOnly(), "by_hand", null);
        yield project.sql(BY_HAND);
      }
      default -> throw new AssertionError(goal);
    };
  }

  private String diff() {
    Project files = project.project();
    return String.join(
        "",
        new SchemaDiff(project.workplace(), project.events::add)
            .run(
                new SchemaDiffRequest(
                    files,
                    new SchemaState.Migrations(files.migrations()),
                    new SchemaState.Sources(files.sources())))
            .scripts());
  }

  private DevRequest createOnly() {
    return new DevRequest(project.project(), Target.development(), true, null, null, null);
  }
}
