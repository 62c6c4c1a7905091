package io.github.migratemaven.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.apply.Clearing;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SchemaContents;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.introspect.ContentsReader;
import io.github.migratemaven.introspect.Recreated;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.source.rendered.SchemaText;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the wanted side of a golden case makes can be pulled, into one file and into a folder, which
 * make it again; and a reset takes all of it away, and nothing of others, so that the history runs
 * once more. {@code -Dcases=all} takes every case, else it is one of {@link #SAMPLE}.
 */
class EveryCaseComesAgainTest {

  private static final int SAMPLE = 16;

  /** Where it does not hold yet, and why; a pull says so (M434) instead of writing. */
  private static final Map<String, String> NOT_YET =
      Map.of(
          "access-method/with-an-operator-class-and-an-index",
          "pg_identify_object does not quote the access method of an operator family",
          "function/text-bodies-that-call-each-other",
          "two files whose bodies need each other do not load one by one",
          "operator-class/change-function-under-a-key-and-an-index",
          "a file with an index loads before that of its default operator class",
          "operator-class/create-for-a-key-and-an-index",
          "a file with an index loads before that of its default operator class");

  private static final List<CaseDatabase> CASE_DATABASES = new ArrayList<>();

  /** Of every sort that can be beside a managed schema. */
  private static final String BYSTANDERS =
      """
      CREATE SCHEMA bystander;
      CREATE TABLE bystander.kept (id integer PRIMARY KEY);
      CREATE VIEW bystander.seen AS SELECT id FROM bystander.kept;
      CREATE FUNCTION bystander.one() RETURNS integer LANGUAGE sql RETURN 1;
      CREATE FOREIGN DATA WRAPPER bystander;
      CREATE SERVER bystander FOREIGN DATA WRAPPER bystander;
      CREATE PUBLICATION bystander FOR TABLE bystander.kept;
      """;

  /**
   * A reset leaves them to the database, so that tables made before them are now made under them.
   */
  private static final String WITHOUT_DEFAULT_PRIVILEGES =
      """
      DELETE FROM pg_default_acl;
      DELETE FROM pg_shdepend WHERE classid = 'pg_default_acl'::regclass;
      """;

  private static final String ARE_THERE =
      """
      SELECT count(*) FROM bystander.seen
      UNION ALL SELECT bystander.one()
      UNION ALL SELECT count(*) FROM pg_foreign_server WHERE srvname = 'bystander'
      UNION ALL SELECT count(*) FROM pg_publication_tables WHERE pubname = 'bystander'
      """;

  @BeforeAll
  static void createDatabases() {
    for (int i = 0; i < 2; i++) {
      CASE_DATABASES.add(new CaseDatabase(TestDatabase.create()));
    }
  }

  @AfterAll
  static void dropDatabases() {
    CASE_DATABASES.forEach(CaseDatabase::close);
    CASE_DATABASES.clear();
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    String filter = System.getProperty("case", "");
    boolean all = System.getProperty("cases", "").equals("all") || !filter.isEmpty();
    List<GoldenCase> cases =
        GoldenCase.all().stream()
            .filter(golden -> golden.name().startsWith(filter))
            .filter(golden -> golden.isFor(Cluster.shared().version().major()))
            // Only a person makes and drops a subscription, so a pull does not bring it again.
            .filter(golden -> !golden.object().equals("subscription"))
            .toList();
    return IntStream.range(0, cases.size())
        .filter(number -> all || number % SAMPLE == 0)
        .mapToObj(cases::get)
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.object() + " / " + golden.behaviour(), () -> prove(golden)));
  }

  private static void prove(GoldenCase golden) throws SQLException {
    String reason = NOT_YET.get(golden.name());
    Assumptions.assumeTrue(reason == null, reason);
    CASE_DATABASES.forEach(CaseDatabase::clear);
    TestDatabase database = CASE_DATABASES.get(0).database();
    TestDatabase other = CASE_DATABASES.get(1).database();
    Catalog empty = GoldenCasesTest.read(golden, other);
    load(golden, database);
    Catalog schema = GoldenCasesTest.read(golden, database);
    SchemaText text = SchemaText.of(new Pair<>(empty, schema), new SqlNames("public"));
    loadInRounds(List.of(text.whole()), other);
    isSame(golden, "one file", other, schema, database);
    CASE_DATABASES.get(1).clear();
    loadInRounds(text.byObject().values(), other);
    isSame(golden, "a folder", other, schema, database);
    resets(golden, schema, empty, database);
    database.execute(WITHOUT_DEFAULT_PRIVILEGES);
    load(golden, database);
    isSame(golden, "the history after a reset", database, schema, database);
  }

  private static void resets(
      GoldenCase golden, Catalog schema, Catalog empty, TestDatabase database) throws SQLException {
    database.execute(BYSTANDERS);
    List<String> beside = database.queryStrings(ARE_THERE);
    Set<String> schemas =
        schema.namespaces().stream()
            .map(Namespace::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Scope scope = Scope.of("public", schemas);
    schemas.remove("public");
    Recreated recreated =
        new Recreated(
            schemas,
            schema.extensions().stream().map(Extension::name).collect(Collectors.toSet()),
            Recreated.beyondSchemas(schema));
    SchemaContents contents = ContentsReader.read(database.connection(), scope, recreated);
    assertThat(contents.bystanders()).isEmpty();
    new Clearing(database.address(), database.connection(), new Ledger("public"))
        .run(contents.objects());
    assertThat(database.queryStrings(ARE_THERE)).isEqualTo(beside);
    database.execute(
        "DROP PUBLICATION bystander; DROP FOREIGN DATA WRAPPER bystander CASCADE;"
            + " DROP SCHEMA bystander CASCADE");
    // Rights on what stays are the database's, and so are default privileges.
    Catalog left = GoldenCasesTest.read(golden, database).withAccess(empty.access());
    assertThat(left).isEqualTo(empty);
  }

  private static void isSame(
      GoldenCase golden, String what, TestDatabase reached, Catalog schema, TestDatabase wanted) {
    GoldenCasesTest.converges(
        golden, what, GoldenCasesTest.settled(golden, reached, wanted, schema), schema);
  }

  private static void load(GoldenCase golden, TestDatabase database) {
    for (String file : List.of("setup.sql", "after.sql")) {
      if (!golden.text(file).isBlank()) {
        database.execute(golden.text(file));
      }
    }
  }

  /** As the loader of sources does it: what fails is tried again when all others have had a go. */
  private static void loadInRounds(Collection<String> texts, TestDatabase database) {
    List<String> waiting = texts.stream().filter(text -> !text.isBlank()).toList();
    while (!waiting.isEmpty()) {
      List<String> left = waiting.stream().filter(text -> !database.tries(text)).toList();
      if (left.size() == waiting.size()) {
        left.forEach(database::execute);
      }
      waiting = left;
    }
  }
}
