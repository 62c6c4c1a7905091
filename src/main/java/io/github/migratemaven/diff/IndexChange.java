package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to an index of a table that exists on both sides. */
public sealed interface IndexChange extends Change {

  /** The table. */
  QualifiedName table();

  /** Its name after the change, or before when it is dropped. */
  String name();

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default QualifiedName subject() {
    return table();
  }

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.index(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R rename(Rename change);

    R alter(Alter change);

    R replace(Replace change);

    R drop(Drop change);

    R clear(Clear change);
  }

  /** The index is new. */
  record Create(QualifiedName table, Index index) implements IndexChange {
    @Override
    public String name() {
      return index.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** The same definition has another name, and may be kept otherwise. */
  record Rename(QualifiedName table, Pair<Index> index) implements IndexChange {
    @Override
    public String name() {
      return index.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** The index is kept otherwise: altered in place. */
  record Alter(QualifiedName table, Pair<Index> index) implements IndexChange {
    @Override
    public String name() {
      return index.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** The definition changes: dropped and created. */
  record Replace(QualifiedName table, Pair<Index> index) implements IndexChange {
    @Override
    public String name() {
      return index.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** The index is no longer wanted. */
  record Drop(QualifiedName table, Index index) implements IndexChange {
    @Override
    public String name() {
      return index.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }

  /**
   * A wanted index or key has the name of an invalid index, such as a CREATE INDEX CONCURRENTLY
   * that failed leaves behind: that one is dropped.
   */
  record Clear(QualifiedName table, String name) implements IndexChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.clear(this);
    }
  }
}
