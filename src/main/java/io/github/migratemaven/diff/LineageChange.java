package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Lineage.Partition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;

/** A table that exists on both sides gets other parents, another type, or is partitioned anew. */
public sealed interface LineageChange extends Change {

  /** The table. */
  QualifiedName table();

  @Override
  default QualifiedName subject() {
    return table();
  }

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.lineage(this);
  }

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R leave(Leave change);

    R join(Join change);

    R rekey(Rekey change);
  }

  /** What ties a table to another, or to a type. */
  sealed interface Bond permits PartitionOf, ChildOf, OfType {}

  /** {@code PARTITION OF}. */
  record PartitionOf(Partition partition) implements Bond {}

  /** {@code INHERITS}. */
  record ChildOf(QualifiedName parent) implements Bond {}

  /** {@code OF type}. */
  record OfType(QualifiedName type) implements Bond {}

  /**
   * A bond ends.
   *
   * @param child the table as it was
   */
  record Leave(Table child, Bond bond) implements LineageChange {
    @Override
    public QualifiedName table() {
      return child.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leave(this);
    }
  }

  /**
   * A bond begins.
   *
   * @param child the table as it shall be
   */
  record Join(Table child, Bond bond) implements LineageChange {
    @Override
    public QualifiedName table() {
      return child.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.join(this);
    }
  }

  /** The table is partitioned in another way, or no longer; PostgreSQL cannot do that in place. */
  record Rekey(Pair<Table> tables) implements LineageChange {
    @Override
    public QualifiedName table() {
      return tables.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rekey(this);
    }
  }
}
