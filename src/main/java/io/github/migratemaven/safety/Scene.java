package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.Fills;

/**
 * What rules look at besides the change.
 *
 * @param catalogs both sides
 * @param fills values for columns that become required
 * @param names how names are written
 */
record Scene(Pair<Catalog> catalogs, Fills fills, SqlNames names) {

  /** A table's name in a sentence: without quotes, without the default schema. */
  String nameOf(QualifiedName table) {
    return table.schema().equals(names.defaultSchema())
        ? table.name()
        : table.schema() + "." + table.name();
  }

  boolean isFilled(ColumnName column) {
    return fills.cover(column);
  }
}
