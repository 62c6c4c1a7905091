package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;

/**
 * A table that exists on both sides is kept otherwise.
 *
 * @param tables the table with all that hangs on it; before, its replica identity is told by the
 *     name that the index has after
 */
public record StorageChange(Pair<Table> tables) implements Change {

  /** The table's name. */
  public QualifiedName table() {
    return tables.after().name();
  }

  @Override
  public QualifiedName subject() {
    return table();
  }

  /** Both sides. */
  public Pair<TableStorage> storage() {
    return tables.map(Table::storage);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.storage(this);
  }
}
