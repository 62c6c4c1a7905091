package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.Pair;

/** A clause about a whole column, or about how it is kept. */
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

    R dropHere(DropHere clause);

    R add(Add clause);

    R keep(Keep clause);
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

  /**
   * {@code DROP COLUMN} of {@code ALTER TABLE ONLY}, after which the children have the column as
   * their own; must stand alone.
   */
  record DropHere(String column) implements ColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropHere(this);
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

  /**
   * {@code ALTER COLUMN … SET STORAGE}, {@code COMPRESSION}, {@code STATISTICS} and options, as far
   * as they differ.
   */
  record Keep(String column, Pair<ColumnStorage> storage) implements ColumnClause {
    @Override
    public String name() {
      return column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keep(this);
    }
  }
}
