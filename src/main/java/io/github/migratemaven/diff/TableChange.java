package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;

/** What happens to a whole table. */
public sealed interface TableChange extends Change {

  /** The table as it shall be, or as it was when it goes. */
  Table table();

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default QualifiedName subject() {
    return table().name();
  }

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.table(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R recreate(Recreate change);

    R drop(Drop change);
  }

  /** The table is new, with all that hangs on it. */
  record Create(Table table) implements TableChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /**
   * The table is dropped and created, since its rows are in another place: it becomes foreign, gets
   * another server, or is foreign no longer. A foreign table leaves its rows where they are.
   */
  record Recreate(Pair<Table> tables) implements TableChange {
    @Override
    public Table table() {
      return tables.after();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recreate(this);
    }
  }

  /** The table is no longer wanted, with all that hangs on it. */
  record Drop(Table table) implements TableChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
