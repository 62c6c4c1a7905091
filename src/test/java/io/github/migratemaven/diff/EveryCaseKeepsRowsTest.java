package io.github.migratemaven.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.GeneratedRows;
import io.github.migratemaven.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden case once more with rows in its tables. Either the migration keeps every value that
 * it does not remove by what it says, or it does not run; and what does not run on rows, or changes
 * values, was told as a hazard.
 */
class EveryCaseKeepsRowsTest {

  private static final List<CaseDatabase> CASE_DATABASES = new ArrayList<>();

  /** So that the test is seen to prove less when the rows stop fitting the cases. */
  private static final double MOST = 0.9;

  private static int tables;
  private static int filled;

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
    return Stream.concat(
        GoldenCase.all().stream()
            .filter(golden -> golden.name().startsWith(filter))
            .filter(golden -> golden.isFor(Cluster.shared().version().major()))
            .filter(golden -> golden.refused().isEmpty())
            .filter(golden -> golden.text("before.sql").contains("CREATE"))
            .map(
                golden ->
                    DynamicTest.dynamicTest(
                        golden.object() + " / " + golden.behaviour(), () -> prove(golden))),
        Stream.of(
            DynamicTest.dynamicTest(
                "most tables had rows",
                () -> assertThat(filled).isGreaterThanOrEqualTo((int) (tables * MOST)))));
  }

  private static void prove(GoldenCase golden) {
    CASE_DATABASES.forEach(CaseDatabase::clear);
    TestDatabase database = loaded(golden, "before.sql", 0);
    Catalog before = GoldenCasesTest.read(golden, database);
    tables += (int) before.tables().stream().filter(table -> !table.isForeign()).count();
    filled += GeneratedRows.fill(database, before);
    Catalog after = GoldenCasesTest.read(golden, loaded(golden, "after.sql", 1));
    RenamedCase renamed = RenamedCase.of(golden, new Pair<>(before, after), database);
    KeptValues kept = KeptValues.of(renamed);
    Map<QualifiedName, List<String>> values = renamed.between(database, () -> kept.in(database));
    if (GoldenCasesTest.migrationsOf(golden, renamed).stream().allMatch(database::tries)) {
      assertThat(kept.in(database)).isEqualTo(values);
    } else {
      assertThat(GoldenCasesTest.hazards(golden, renamed))
          .as("what was told before it failed")
          .isNotEmpty();
    }
  }

  private static TestDatabase loaded(GoldenCase golden, String file, int database) {
    TestDatabase loaded = CASE_DATABASES.get(database).database();
    loaded.execute(golden.text("setup.sql"));
    loaded.execute(golden.text(file));
    return loaded;
  }
}
