package io.github.migratemaven.diff.generated;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.CaseDatabase;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.snapshot.Redeparse;
import io.github.migratemaven.testkit.CatalogText;
import io.github.migratemaven.testkit.TestDatabase;
import io.github.migratemaven.testkit.UnifiedDiff;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether what we write leads from one schema to another: there, back, and to the second from
 * nothing.
 */
final class Convergence implements AutoCloseable {

  private static final SqlNames NAMES = new SqlNames("public");

  private final CaseDatabase one = new CaseDatabase(TestDatabase.create());
  private final CaseDatabase other = new CaseDatabase(TestDatabase.create());
  private final CaseDatabase third = new CaseDatabase(TestDatabase.create());
  private int refused;

  /** The statements that a server takes, one after the other. */
  List<Statement> valid(List<Statement> statements) {
    one.clear();
    TestDatabase database = one.database();
    database.execute("BEGIN");
    List<Statement> valid =
        statements.stream().filter(each -> database.triesWithin(each.sql())).toList();
    database.execute("COMMIT");
    return valid;
  }

  /** What these statements make. */
  Catalog catalog(List<Statement> statements) {
    load(one, statements);
    try {
      return read(one);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** How often we said that something cannot be done. */
  int refused() {
    return refused;
  }

  /** What went wrong; empty when nothing did. */
  Optional<String> failure(Pair<List<Statement>> schemas) {
    try {
      prove(schemas);
      return Optional.empty();
    } catch (MigrateException e) {
      refused++;
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(e.toString());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void prove(Pair<List<Statement>> schemas) throws SQLException {
    load(one, schemas.before());
    load(other, schemas.after());
    third.clear();
    Catalog before = read(one);
    Catalog after = read(other);
    leads(third, other, after);
    leads(one, other, after);
    load(one, schemas.before());
    leads(other, one, before);
  }

  private static void leads(CaseDatabase from, CaseDatabase to, Catalog wanted)
      throws SQLException {
    List<String> migrations = migrations(new Pair<>(read(from), wanted));
    for (String migration : migrations) {
      from.database().execute("BEGIN;\n" + migration + "\nCOMMIT;");
    }
    Pair<Catalog> settled =
        new Redeparse(to.database().connection()).settle(new Pair<>(read(from), wanted));
    List<String> leftover = migrations(settled);
    if (!leftover.isEmpty()) {
      throw new AssertionError("left after " + migrations + "\nthere is " + leftover);
    }
    // What we cannot write stays, or is not made.
    if (settled.before().unmodelled().isEmpty() && wanted.unmodelled().isEmpty()) {
      Pair<String> texts = settled.map(Convergence::text);
      if (!texts.before().equals(texts.after())) {
        throw new AssertionError(
            "other catalog after "
                + migrations
                + UnifiedDiff.of(texts.after(), texts.before())
                    .lines()
                    .filter(line -> !line.startsWith(" "))
                    .toList());
      }
    }
  }

  /** The order of columns is no difference. */
  private static String text(Catalog catalog) {
    List<Table> tables = new ArrayList<>();
    for (Table table : catalog.tables()) {
      tables.add(
          table.withColumns(
              table.columns().stream().sorted(Comparator.comparing(Column::name)).toList()));
    }
    return CatalogText.of(catalog.withTables(tables));
  }

  private static List<String> migrations(Pair<Catalog> catalogs) {
    return Planner.plan(Diff.between(catalogs), catalogs).migrations().stream()
        .map(migration -> MigrationSql.render(migration, NAMES, List.of()))
        .toList();
  }

  private static void load(CaseDatabase into, List<Statement> statements) {
    into.clear();
    into.database().execute("BEGIN");
    statements.forEach(each -> into.database().triesWithin(each.sql()));
    into.database().execute("COMMIT");
  }

  private static Catalog read(CaseDatabase database) throws SQLException {
    return CatalogReader.read(database.database().connection(), Scope.everything("public"));
  }

  @Override
  public void close() {
    one.database().close();
    other.database().close();
    third.database().close();
  }
}
