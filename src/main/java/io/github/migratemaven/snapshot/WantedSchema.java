package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.shadow.ShadowDatabase;
import java.sql.SQLException;

/** The schema that the sources describe, and the database it was loaded into. */
public final class WantedSchema implements AutoCloseable {

  private final ShadowDatabase database;
  private final Catalog catalog;

  WantedSchema(ShadowDatabase database, Catalog catalog) {
    this.database = database;
    this.catalog = catalog;
  }

  /** What the sources describe. */
  public Catalog catalog() {
    return catalog;
  }

  /** Another state against this one, without differences that are only of text. */
  public Pair<Catalog> from(Catalog before) throws SQLException {
    return new Redeparse(database.connection()).settle(new Pair<>(before, catalog));
  }

  @Override
  public void close() {
    database.close();
  }
}
