package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to an enum type. */
public sealed interface EnumChange extends Change {

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.enumType(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R addValues(AddValues change);

    R rebuild(Rebuild change);

    R drop(Drop change);
  }

  /** The type is new. */
  record Create(EnumType type) implements EnumChange {
    @Override
    public QualifiedName subject() {
      return type.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** Values are added, the others keep their order: possible in place. */
  record AddValues(Pair<EnumType> type) implements EnumChange {
    @Override
    public QualifiedName subject() {
      return type.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addValues(this);
    }
  }

  /**
   * Values go or change their order: PostgreSQL has no ALTER for that, so a new type takes over the
   * columns.
   */
  record Rebuild(Pair<EnumType> type) implements EnumChange {
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
  record Drop(EnumType type) implements EnumChange {
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
