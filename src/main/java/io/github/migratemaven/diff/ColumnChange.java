package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to a column of a table that exists on both sides. */
public sealed interface ColumnChange extends Change {

  /** The table. */
  QualifiedName table();

  /** The column's name. */
  String name();

  /** Which column. */
  default ColumnName columnName() {
    return new ColumnName(table(), name());
  }

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default QualifiedName subject() {
    return table();
  }

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.column(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R add(Add change);

    R alter(Alter change);

    R recreate(Recreate change);

    R drop(Drop change);
  }

  /** The column is new. */
  record Add(QualifiedName table, Column column) implements ColumnChange {
    @Override
    public String name() {
      return column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** The column changes in place. */
  record Alter(QualifiedName table, Pair<Column> column) implements ColumnChange {
    @Override
    public String name() {
      return column.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** The column changes in a way that PostgreSQL cannot do in place: it is dropped and added. */
  record Recreate(QualifiedName table, Pair<Column> column) implements ColumnChange {
    @Override
    public String name() {
      return column.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recreate(this);
    }
  }

  /** The column is no longer wanted. */
  record Drop(QualifiedName table, Column column) implements ColumnChange {
    @Override
    public String name() {
      return column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
