package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.rename.Ahead;
import io.github.migratemaven.diff.rename.Rename;
import io.github.migratemaven.diff.rename.RenameAnswers;
import io.github.migratemaven.diff.rename.RenameSearch;
import io.github.migratemaven.diff.rename.RenamedState;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.plan.AheadSteps;
import io.github.migratemaven.plan.PlannedMigration;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A case after the renames that its {@code case.properties} names.
 *
 * @param asked the renames that it names
 * @param ahead these and what follows them
 * @param catalogs both sides, the first one after the renames
 */
record RenamedCase(List<Rename> asked, Ahead ahead, Pair<Catalog> catalogs) {

  private static final SqlNames NAMES = new SqlNames("public");

  /** Renames in a transaction that is rolled back, as the shadow does. */
  static RenamedCase of(GoldenCase golden, Pair<Catalog> catalogs, TestDatabase before) {
    return of(golden.rename(), catalogs, before, golden.scope());
  }

  static RenamedCase of(String answer, Pair<Catalog> catalogs, TestDatabase before) {
    return of(answer, catalogs, before, Scope.everything("public"));
  }

  private static RenamedCase of(
      String answer, Pair<Catalog> catalogs, TestDatabase before, Scope scope) {
    List<Rename> asked = RenameSearch.judge(catalogs, NAMES, RenameAnswers.of(answer)).accepted();
    RenamedState state = RenamedState.of(asked, catalogs, ahead -> imagined(ahead, before, scope));
    return new RenamedCase(asked, state.ahead(), new Pair<>(state.catalog(), catalogs.after()));
  }

  /** What is seen in the first database between the renames and the rest. */
  <T> T between(TestDatabase before, Supplier<T> look) {
    return imagined(ahead, before, look);
  }

  private static Catalog imagined(Ahead ahead, TestDatabase database, Scope scope) {
    return imagined(ahead, database, () -> read(database, scope));
  }

  private static <T> T imagined(Ahead ahead, TestDatabase database, Supplier<T> look) {
    PlannedMigration steps = new PlannedMigration("", AheadSteps.of(ahead));
    try {
      database.execute("BEGIN;\n" + MigrationSql.render(steps, NAMES, List.of()));
      return look.get();
    } finally {
      database.execute("ROLLBACK");
    }
  }

  private static Catalog read(TestDatabase database, Scope scope) {
    try {
      return CatalogReader.read(database.connection(), scope);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
