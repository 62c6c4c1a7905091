package io.github.migratemaven.diff.generated;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.CaseDatabase;
import io.github.migratemaven.diff.generated.kind.Statement;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** The databases on which pairs of schemas are proven, one pair after the other. */
final class Convergence implements AutoCloseable {

  private final CaseDatabase one = new CaseDatabase(TestDatabase.create());
  private final CaseDatabase other = new CaseDatabase(TestDatabase.create());
  private final CaseDatabase third = new CaseDatabase(TestDatabase.create());

  /** The statements that a server takes, one after the other. */
  List<Statement> valid(List<Statement> statements) {
    return Loading.valid(one, statements);
  }

  /** What these statements make. */
  Catalog catalog(List<Statement> statements) {
    Loading.load(one, statements);
    return read(one, Scope.everything("public"));
  }

  /** Whether what we write leads from one schema to the other. */
  Verdict verdict(Pair<List<Statement>> schemas, Scope scope) {
    Loading.load(one, schemas.before());
    Loading.load(other, schemas.after());
    third.clear();
    return new Proof(one.database(), other.database(), third.database(), scope).verdict();
  }

  private static Catalog read(CaseDatabase database, Scope scope) {
    try {
      return CatalogReader.read(database.database().connection(), scope);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    one.database().close();
    other.database().close();
    third.database().close();
  }
}
