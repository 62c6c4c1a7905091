package io.github.migratemaven.diff.generated;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.diff.KeptValues;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.safety.Hazards;
import io.github.migratemaven.snapshot.Redeparse;
import io.github.migratemaven.testkit.CatalogText;
import io.github.migratemaven.testkit.GeneratedRows;
import io.github.migratemaven.testkit.TestDatabase;
import io.github.migratemaven.testkit.UnifiedDiff;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Of one pair of schemas: what we write leads to the second from nothing, back to the first, and
 * from the first with rows to the second. The rows keep what it does not remove, or it does not run
 * and that was told.
 */
final class Proof {

  private static final SqlNames NAMES = new SqlNames("public");

  private final TestDatabase one;
  private final TestDatabase other;
  private final TestDatabase empty;
  private final Scope scope;
  private final List<String> refusals = new ArrayList<>();
  private final Pair<Catalog> catalogs;
  private int filled;

  /** The first holds the first schema, the second the second, the third none. */
  Proof(TestDatabase one, TestDatabase other, TestDatabase empty, Scope scope) {
    this.one = one;
    this.other = other;
    this.empty = empty;
    this.scope = scope;
    this.catalogs = new Pair<>(read(one), read(other));
  }

  Verdict verdict() {
    try {
      prove();
      return verdict("");
    } catch (AssertionError | RuntimeException e) {
      return verdict(e.toString());
    }
  }

  private Verdict verdict(String failure) {
    boolean named =
        !catalogs.before().unmodelled().isEmpty() || !catalogs.after().unmodelled().isEmpty();
    return new Verdict(failure, refusals, named, catalogs.before().tables().size(), filled);
  }

  private void prove() {
    hasNoDifferenceFromItself(catalogs.before());
    hasNoDifferenceFromItself(catalogs.after());
    refusable(() -> leads(empty, other, catalogs.after()));
    refusable(() -> leads(empty, one, catalogs.before()));
    refusable(this::withRows);
  }

  /** What the planner refuses, it refuses before anything is run. */
  private void refusable(Runnable lead) {
    try {
      lead.run();
    } catch (MigrateException e) {
      refusals.add(e.problem().code().name());
    }
  }

  private static void hasNoDifferenceFromItself(Catalog catalog) {
    List<Change> changes = Diff.between(new Pair<>(catalog, catalog));
    if (!changes.isEmpty()) {
      throw new AssertionError("differs from itself in " + changes);
    }
  }

  private void withRows() {
    List<String> migrations = migrations(catalogs);
    if (migrations.isEmpty()) {
      return;
    }
    filled = GeneratedRows.fill(one, catalogs.before());
    KeptValues kept = KeptValues.of(catalogs);
    Map<QualifiedName, List<String>> values = kept.in(one);
    if (migrations.stream().allMatch(one::tries)) {
      reaches(one, other, catalogs.after(), migrations);
      areKept(new Pair<>(values, kept.in(one)), migrations);
      return;
    }
    if (Hazards.of(Diff.between(catalogs), catalogs, Fills.NONE, NAMES).everywhere().isEmpty()) {
      throw new AssertionError("does not run on rows, and nothing was told: " + migrations);
    }
    leads(empty, other, catalogs.after());
  }

  private static void areKept(
      Pair<Map<QualifiedName, List<String>>> values, List<String> migrations) {
    if (!values.before().equals(values.after())) {
      throw new AssertionError("other rows than " + values + " after " + migrations);
    }
  }

  private void leads(TestDatabase from, TestDatabase to, Catalog wanted) {
    List<String> migrations = migrations(new Pair<>(read(from), wanted));
    for (String migration : migrations) {
      from.execute("BEGIN;\n" + migration + "\nCOMMIT;");
    }
    reaches(from, to, wanted, migrations);
  }

  private void reaches(
      TestDatabase reached, TestDatabase to, Catalog wanted, List<String> migrations) {
    Pair<Catalog> settled = settled(to, new Pair<>(read(reached), wanted));
    List<String> leftover = migrations(settled);
    if (!leftover.isEmpty()) {
      throw new AssertionError("left after " + migrations + "\nthere is " + leftover);
    }
    // What we cannot write stays, or is not made.
    if (settled.before().unmodelled().isEmpty() && wanted.unmodelled().isEmpty()) {
      areEqual(settled.map(Proof::inOrderOfNames), migrations);
    }
  }

  private static void areEqual(Pair<Catalog> catalogs, List<String> migrations) {
    if (catalogs.differIn(same -> same)) {
      Pair<String> texts = catalogs.map(CatalogText::of);
      throw new AssertionError(
          "other catalog after "
              + migrations
              + UnifiedDiff.of(texts.after(), texts.before())
                  .lines()
                  .filter(line -> !line.startsWith(" "))
                  .toList());
    }
  }

  private static Pair<Catalog> settled(TestDatabase wanted, Pair<Catalog> catalogs) {
    try {
      return new Redeparse(wanted.connection()).settle(catalogs);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The order of columns is no difference. */
  private static Catalog inOrderOfNames(Catalog catalog) {
    List<Table> tables = new ArrayList<>();
    for (Table table : catalog.tables()) {
      tables.add(
          table.withColumns(
              table.columns().stream().sorted(Comparator.comparing(Column::name)).toList()));
    }
    return catalog.withTables(tables);
  }

  private static List<String> migrations(Pair<Catalog> catalogs) {
    return Planner.plan(Diff.between(catalogs), catalogs).migrations().stream()
        .map(migration -> MigrationSql.render(migration, NAMES, List.of()))
        .toList();
  }

  private Catalog read(TestDatabase database) {
    try {
      return CatalogReader.read(database.connection(), scope);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
