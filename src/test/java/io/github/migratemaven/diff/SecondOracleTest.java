package io.github.migratemaven.diff;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.embedded.Release;
import io.github.migratemaven.script.CanonicalDump;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptStatement;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.PgDump;
import io.github.migratemaven.testkit.TestDatabase;
import io.github.migratemaven.testkit.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden case before a witness that does not share our reader: what {@code pg_dump} prints of
 * before.sql and migration.sql is what it prints of after.sql, but for the order of statements and
 * of columns. It runs on the major that {@code -Doracle.major} names, which must not be newer than
 * the machine's pg_dump; without one it is skipped.
 */
class SecondOracleTest {

  private static final Optional<PgDump> PG_DUMP = PgDump.installed();
  private static final Release RELEASE = Release.of(System.getProperty("oracle.major", "15"));

  /** What the last run has to say, for whoever reads only the end of a build. */
  private static final Path REPORT = Path.of("target", "second-oracle-" + RELEASE.major() + ".txt");

  private static final AtomicInteger AGREED = new AtomicInteger();
  private static final List<CaseDatabase> CASE_DATABASES = new ArrayList<>();

  @BeforeAll
  static void createDatabases() {
    if (isHeard()) {
      for (int i = 0; i < 2; i++) {
        CASE_DATABASES.add(new CaseDatabase(TestDatabase.create(Cluster.of(RELEASE))));
      }
    }
  }

  @AfterAll
  static void dropDatabasesAndReport() throws IOException {
    CASE_DATABASES.forEach(CaseDatabase::close);
    CASE_DATABASES.clear();
    String report = report();
    System.out.println(report);
    Files.createDirectories(REPORT.toAbsolutePath().getParent());
    Files.writeString(REPORT, report + "\n");
  }

  private static boolean isHeard() {
    return PG_DUMP.isPresent() && PG_DUMP.get().major() >= RELEASE.major();
  }

  private static String report() {
    String program = PG_DUMP.map(each -> "pg_dump " + each.version()).orElse("no pg_dump");
    return isHeard()
        ? "Second oracle (%s): %d cases agreed on PostgreSQL %d"
            .formatted(program, AGREED.get(), RELEASE.major())
        : "Second oracle: did not run, %s for PostgreSQL %d".formatted(program, RELEASE.major());
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    assumeTrue(isHeard(), SecondOracleTest::report);
    String filter = System.getProperty("case", "");
    return GoldenCase.all().stream()
        .filter(golden -> golden.name().startsWith(filter))
        .filter(golden -> golden.isFor(RELEASE.major()) && golden.refused().isEmpty())
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.object() + " / " + golden.behaviour(), () -> prove(golden)));
  }

  private static void prove(GoldenCase golden) {
    CASE_DATABASES.forEach(CaseDatabase::clear);
    TestDatabase migrated = loaded(golden, "before.sql", 0);
    TestDatabase wanted = loaded(golden, "after.sql", 1);
    migrations(golden, migrated, wanted)
        .forEach(migration -> migrated.execute("BEGIN;\n" + migration + "\nCOMMIT;"));
    List<String> dumps = dumps(golden);
    if (!isSame(dumps) && !isSame(printedAgain(golden, dumps))) {
      differs(golden, read(golden, migrated, wanted), dumps);
    }
    AGREED.incrementAndGet();
  }

  private static TestDatabase loaded(GoldenCase golden, String file, int database) {
    TestDatabase loaded = CASE_DATABASES.get(database).database();
    loaded.execute(golden.text("setup.sql"));
    loaded.execute(golden.text(file));
    return loaded;
  }

  /** The golden file itself, or what we write on a server that prints expressions otherwise. */
  private static List<String> migrations(
      GoldenCase golden, TestDatabase migrated, TestDatabase wanted) {
    return golden.isTextOf(RELEASE.major())
        ? List.of(golden.text("migration.sql"), golden.text("migration-2.sql"))
        : GoldenCasesTest.migrationsOf(
            golden, RenamedCase.of(golden, read(golden, migrated, wanted), migrated));
  }

  private static Pair<Catalog> read(GoldenCase golden, TestDatabase migrated, TestDatabase wanted) {
    return new Pair<>(GoldenCasesTest.read(golden, migrated), GoldenCasesTest.read(golden, wanted));
  }

  private static List<String> dumps(GoldenCase golden) {
    return PG_DUMP
        .orElseThrow()
        .schemas(
            CASE_DATABASES.stream().map(each -> each.database().address()).toList(),
            golden.isAboutPrivileges() ? List.of() : List.of("--no-owner", "--no-acl"));
  }

  /** What PostgreSQL prints of an expression changes once when it is loaded, and not again. */
  private static List<String> printedAgain(GoldenCase golden, List<String> dumps) {
    for (int i = 0; i < dumps.size(); i++) {
      CASE_DATABASES.get(i).clear();
      CASE_DATABASES.get(i).database().execute(loadable(dumps.get(i)));
    }
    return dumps(golden);
  }

  /** Without what a client of its own has to understand, and without leaving settings behind. */
  private static String loadable(String dump) {
    return Script.of("pg_dump", dump).statements().stream()
        .map(ScriptStatement::text)
        .filter(statement -> !statement.equals("CREATE SCHEMA public;"))
        .collect(Collectors.joining("\n", "BEGIN;\n", "\nCOMMIT;\nRESET ALL;"));
  }

  private static boolean isSame(List<String> dumps) {
    return CanonicalDump.of(dumps.get(0)).equals(CanonicalDump.of(dumps.get(1)));
  }

  /** What we name and do not write may differ; a case about that is none for this oracle. */
  private static void differs(GoldenCase golden, Pair<Catalog> catalogs, List<String> dumps) {
    boolean secret = catalogs.after().unmodelled().stream().anyMatch(Unmodelled::isSecret);
    if (secret || !catalogs.before().unmodelled().equals(catalogs.after().unmodelled())) {
      abort("Named and not written: " + golden.name());
    }
    fail(
        golden.name()
            + ": wanted - and reached +\n"
            + UnifiedDiff.of(CanonicalDump.of(dumps.get(1)), CanonicalDump.of(dumps.get(0))));
  }
}
