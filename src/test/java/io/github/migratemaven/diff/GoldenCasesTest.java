package io.github.migratemaven.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.plan.AheadSteps;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.plan.Plan;
import io.github.migratemaven.plan.PlannedMigration;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.safety.Happening;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.safety.Hazards;
import io.github.migratemaven.safety.Warnings;
import io.github.migratemaven.snapshot.Redeparse;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.TestDatabase;
import io.github.migratemaven.testkit.UnifiedDiff;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code src/test/resources/diff} is proven in six ways. {@code -Dcase=enum/add}
 * runs those whose names begin so; {@code -Dgolden=accept} rewrites the golden files.
 */
class GoldenCasesTest {

  private static final SqlNames NAMES = new SqlNames("public");
  private static final boolean ACCEPTING = "accept".equals(System.getProperty("golden"));

  /** Emptied for each case, which is much faster than creating databases. */
  private static final List<CaseDatabase> CASE_DATABASES = new ArrayList<>();

  private static final Set<Class<?>> SEEN_KINDS = ConcurrentHashMap.newKeySet();

  @BeforeAll
  static void createDatabases() {
    for (int i = 0; i < 3; i++) {
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
    List<GoldenCase> chosen =
        GoldenCase.all().stream().filter(golden -> golden.name().startsWith(filter)).toList();
    assertThat(chosen).as("cases whose names begin with " + filter).isNotEmpty();
    int major = Cluster.shared().version().major();
    Stream<DynamicTest> proofs =
        chosen.stream()
            .filter(golden -> golden.isFor(major))
            .map(
                golden ->
                    DynamicTest.dynamicTest(
                        golden.object() + " / " + golden.behaviour(), () -> prove(golden)));
    return filter.isEmpty()
        ? Stream.concat(
            proofs,
            Stream.of(
                DynamicTest.dynamicTest(
                    "every kind of change has a case", GoldenCasesTest::everyKindWasSeen)))
        : proofs;
  }

  private static void everyKindWasSeen() {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    for (Class<?> object : Change.class.getPermittedSubclasses()) {
      kinds.addAll(object.isSealed() ? List.of(object.getPermittedSubclasses()) : List.of(object));
    }
    assertThat(SEEN_KINDS).containsAll(kinds);
  }

  @Test
  void no_file_lies_outside_a_case() {
    assertThat(GoldenCase.orphans()).isEmpty();
  }

  @Test
  void golden_files_are_not_rewritten_where_nobody_looks() {
    assertThat(ACCEPTING && System.getenv("CI") != null).as("golden=accept with CI set").isFalse();
  }

  private static void prove(GoldenCase golden) {
    assertThat(golden.wrongFiles(ACCEPTING)).isEmpty();
    CASE_DATABASES.forEach(CaseDatabase::clear);
    TestDatabase migrated = load(golden, "before.sql", 0);
    TestDatabase wanted = load(golden, "after.sql", 1);
    TestDatabase fresh = load(golden, "", 2);
    Catalog before = read(golden, migrated);
    Catalog after = read(golden, wanted);
    Catalog empty = read(golden, fresh);
    hasNoFalseDrift(before);
    hasNoFalseDrift(after);
    RenamedCase renamed = RenamedCase.of(golden, new Pair<>(before, after), migrated);
    if (!golden.refused().isEmpty()) {
      isRefused(golden, renamed);
      return;
    }
    writesTheGoldenFiles(golden, renamed);
    run(migrationsOf(golden, renamed), migrated);
    converges(golden, "migration", settled(golden, migrated, wanted, after), after);
    run(migrations(new Pair<>(empty, after)), fresh);
    converges(golden, "baseline", settled(golden, fresh, wanted, after), after);
    goesBack(golden, new Pair<>(after, before), wanted);
  }

  private static void goesBack(GoldenCase golden, Pair<Catalog> back, TestDatabase wanted) {
    if (golden.irreversible().isEmpty()) {
      run(migrations(back), wanted);
    } else {
      isRefused(golden.irreversible(), () -> migrations(back));
    }
  }

  private static void isRefused(String code, ThrowingCallable planning) {
    assertThatThrownBy(planning)
        .isInstanceOfSatisfying(
            MigrateException.class, e -> assertThat(e.problem().code().name()).isEqualTo(code));
  }

  private static void isRefused(GoldenCase golden, RenamedCase renamed) {
    List<Change> changes = Diff.between(renamed.catalogs());
    changes.forEach(change -> SEEN_KINDS.add(change.getClass()));
    isRefused(golden.refused(), () -> Planner.plan(changes, renamed.catalogs()));
    compare(golden, "migration.sql", "");
  }

  /** What was reached, with texts that mean the same as the wanted ones taken for these. */
  static Catalog settled(
      GoldenCase golden, TestDatabase reached, TestDatabase wanted, Catalog after) {
    try {
      Pair<Catalog> pair = new Pair<>(read(golden, reached), after);
      return new Redeparse(wanted.connection()).settle(pair).before();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void hasNoFalseDrift(Catalog catalog) {
    assertThat(Diff.between(new Pair<>(catalog, catalog))).isEmpty();
  }

  private static void writesTheGoldenFiles(GoldenCase golden, RenamedCase renamed) {
    see(golden, renamed);
    if (!golden.isTextOf(Cluster.shared().version().major())) {
      return;
    }
    List<String> migrations = migrationsOf(golden, renamed);
    compare(golden, "migration.sql", migrations.isEmpty() ? "" : migrations.get(0));
    compare(golden, "migration-2.sql", migrations.size() < 2 ? "" : migrations.get(1));
    compare(golden, "summary.txt", summary(hazards(golden, renamed)));
  }

  /** What differs, and what is made again because of that. */
  private static void see(GoldenCase golden, RenamedCase renamed) {
    List<Change> changes = Diff.between(renamed.catalogs());
    Plan plan = Planner.asFarAsPossible(changes, renamed.catalogs(), fills(golden));
    Stream.concat(changes.stream(), plan.consequences().stream())
        .forEach(change -> SEEN_KINDS.add(change.getClass()));
  }

  private static void compare(GoldenCase golden, String file, String actual) {
    String expected = golden.text(file);
    boolean isThere = golden.has(file) || actual.isEmpty() && !file.equals("migration.sql");
    if (isThere && expected.equals(actual)) {
      return;
    }
    if (ACCEPTING && System.getenv("CI") == null) {
      golden.accept(file, actual);
      return;
    }
    fail(golden.folder().resolve(file) + "\n" + UnifiedDiff.of(expected, actual));
  }

  static void converges(GoldenCase golden, String what, Catalog reached, Catalog wanted) {
    Pair<Catalog> left = new Pair<>(reached, wanted);
    List<String> leftover = migrations(left);
    if (!leftover.isEmpty()) {
      fail(golden.name() + ": after the " + what + " there is left\n" + leftover);
    }
    // What we cannot write stays, with the schema that it lives in, or is not made.
    if (reached.unmodelled().isEmpty() && wanted.unmodelled().isEmpty()) {
      assertThat(inOrderOfNames(NotNullNames.settled(left))).isEqualTo(inOrderOfNames(wanted));
    }
  }

  /** The order of columns is no difference. */
  private static Catalog inOrderOfNames(Catalog catalog) {
    List<Table> tables = new ArrayList<>();
    for (Table table : catalog.tables()) {
      List<Column> columns =
          table.columns().stream().sorted(Comparator.comparing(Column::name)).toList();
      tables.add(table.withColumns(columns));
    }
    return catalog.withTables(tables);
  }

  private static List<String> migrations(Pair<Catalog> catalogs) {
    return rendered(Planner.plan(Diff.between(catalogs), catalogs), List.of());
  }

  static List<String> migrationsOf(GoldenCase golden, RenamedCase renamed) {
    Pair<Catalog> catalogs = renamed.catalogs();
    Plan plan = Planner.plan(Diff.between(catalogs), catalogs, fills(golden));
    return rendered(plan.after(AheadSteps.of(renamed.ahead())), hazards(golden, renamed));
  }

  private static List<String> rendered(Plan plan, List<Hazard> hazards) {
    Warnings warnings = new Warnings(hazards);
    List<String> texts = new ArrayList<>();
    List<PlannedMigration> migrations = plan.migrations();
    for (PlannedMigration migration : migrations) {
      texts.add(
          MigrationSql.render(migration, NAMES, warnings.of(texts.size(), migrations.size())));
    }
    return texts;
  }

  static List<Hazard> hazards(GoldenCase golden, RenamedCase renamed) {
    Pair<Catalog> catalogs = renamed.catalogs();
    List<Change> changes = Diff.between(catalogs);
    Happening happening =
        Happening.of(changes, Planner.asFarAsPossible(changes, catalogs, fills(golden)));
    return Hazards.of(renamed.asked(), happening, catalogs, fills(golden), NAMES).everywhere();
  }

  private static String summary(List<Hazard> hazards) {
    StringBuilder lines = new StringBuilder();
    for (Hazard hazard : hazards) {
      lines.append(hazard.severity()).append(' ').append(hazard.kind());
      lines.append(' ').append(hazard.item()).append('\n');
    }
    return lines.toString();
  }

  private static Fills fills(GoldenCase golden) {
    return golden.fill().isEmpty() ? Fills.NONE : Fills.parse(golden.fill(), NAMES);
  }

  private static TestDatabase load(GoldenCase golden, String file, int database) {
    TestDatabase loaded = CASE_DATABASES.get(database).database();
    for (String text : List.of(golden.text("setup.sql"), file.isEmpty() ? "" : golden.text(file))) {
      if (!text.isBlank()) {
        loaded.execute(text);
      }
    }
    return loaded;
  }

  private static void run(List<String> migrations, TestDatabase database) {
    for (String migration : migrations) {
      database.execute("BEGIN;\n" + migration + "\nCOMMIT;");
    }
  }

  static Catalog read(GoldenCase golden, TestDatabase database) {
    try {
      return CatalogReader.read(database.connection(), golden.scope());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
