package io.github.migratemaven.introspect;

import java.sql.SQLException;

/** A query of {@code pg_catalog} that remembers what it is shown, row by row. */
interface CatalogQuery {

  /** The name of its {@code .sql} file without the suffix. */
  String file();

  /** Takes in one row. */
  void accept(Row row) throws SQLException;
}
