package io.github.migratemaven.benchmark;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.embedded.Release;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.plan.Plan;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.testkit.Cluster;
import io.github.migratemaven.testkit.PgDump;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Reads, compares and plans schemas of many tables, and lets pg_dump read the same ones. Arguments:
 * the numbers of tables. {@code -Doracle.major} names the server, {@code -Druns} how often each is
 * done; the fastest counts, since it is the one that neighbours disturbed least.
 */
public final class DifferBenchmark {

  private static final int RUNS = Integer.getInteger("runs", 3);
  private static final SqlNames NAMES = new SqlNames("public");

  private DifferBenchmark() {}

  public static void main(String[] sizes) throws Exception {
    PgDump pgDump = PgDump.installed().orElseThrow();
    Cluster cluster = Cluster.of(Release.of(System.getProperty("oracle.major", "15")));
    System.out.printf(
        "PostgreSQL %s, pg_dump %s, heap of at most %d MB, the fastest of %d%n",
        cluster.version(), pgDump.version(), Runtime.getRuntime().maxMemory() >> 20, RUNS);
    System.out.println("| tables | read | pg_dump | read : pg_dump | compare and plan 1 % |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (String size : sizes) {
      try (TestDatabase database = TestDatabase.create(cluster)) {
        measure(database, Integer.parseInt(size), pgDump);
      }
    }
    System.exit(0);
  }

  private static void measure(TestDatabase database, int tables, PgDump pgDump) throws Exception {
    GeneratedTables.make(database, tables);
    database.execute("VACUUM ANALYZE");
    double reading = fastest(() -> read(database));
    double dumping = fastest(() -> pgDump.schemas(List.of(database.address()), List.of()));
    Catalog before = read(database);
    GeneratedTables.change(database, tables);
    Pair<Catalog> catalogs = new Pair<>(before, read(database));
    double planning = fastest(() -> planned(catalogs));
    System.out.printf(
        "| %,d | %.2f s | %.2f s | %.2f | %.2f s |%n",
        tables, reading, dumping, reading / dumping, planning);
  }

  private static Catalog read(TestDatabase database) throws SQLException {
    return CatalogReader.read(database.connection(), Scope.everything("public"));
  }

  private static int planned(Pair<Catalog> catalogs) {
    Plan plan = Planner.plan(Diff.between(catalogs), catalogs);
    return plan.migrations().stream()
        .mapToInt(each -> MigrationSql.render(each, NAMES, List.of()).length())
        .sum();
  }

  private static double fastest(Callable<?> work) throws Exception {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      work.call();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest / 1e9;
  }
}
