package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;

/** A clause that adds or drops a column. */
public sealed interface ColumnClause extends Clause {

  /** The column's name. */
  String name();

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Clause.Visitor<R> visitor) {
    return visitor.column(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R drop(Drop clause);

    R add(Add clause);
  }

  /** {@code DROP COLUMN}. */
  record Drop(String column) implements ColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }

  /** {@code ADD COLUMN}. */
  record Add(Column column) implements ColumnClause {
    @Override
    public String name() {
      return column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }
}
