package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to a composite type. */
public sealed interface CompositeChange extends Change {

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.composite(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R rebuild(Rebuild change);

    R drop(Drop change);
  }

  /** The type is new. */
  record Create(CompositeType type) implements CompositeChange {
    @Override
    public QualifiedName subject() {
      return type.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** Attributes go, change their type or come at the end: possible in place. */
  record Alter(Pair<CompositeType> type) implements CompositeChange {
    @Override
    public QualifiedName subject() {
      return type.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /**
   * The order of its attributes changes: PostgreSQL adds at the end only, so a new type takes over
   * the columns.
   */
  record Rebuild(Pair<CompositeType> type) implements CompositeChange {
    @Override
    public QualifiedName subject() {
      return type.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rebuild(this);
    }
  }

  /** The type is no longer wanted. */
  record Drop(CompositeType type) implements CompositeChange {
    @Override
    public QualifiedName subject() {
      return type.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
