package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.introspect.CatalogReader;
import io.github.migratemaven.introspect.Scope;
import io.github.migratemaven.testkit.TestDatabase;
import java.sql.SQLException;

/** Makes catalogs of SQL, on one database. */
final class Schemas implements AutoCloseable {

  private final TestDatabase database = TestDatabase.create();

  Pair<Catalog> pair(String before, String after) {
    return new Pair<>(before, after).map(this::catalog);
  }

  private Catalog catalog(String sql) {
    database.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public; " + sql);
    try {
      return CatalogReader.read(database.connection(), Scope.everything("public"));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
