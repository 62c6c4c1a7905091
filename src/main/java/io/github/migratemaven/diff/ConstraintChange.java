package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to a constraint of a table that exists on both sides. */
public sealed interface ConstraintChange extends Change {

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
    return visitor.constraint(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R add(Add change);

    R promote(Promote change);

    R rename(Rename change);

    R alter(Alter change);

    R validate(Validate change);

    R replace(Replace change);

    R drop(Drop change);
  }

  /** The constraint is new. */
  record Add(QualifiedName table, Constraint constraint) implements ConstraintChange {
    @Override
    public String name() {
      return constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** The constraint is new, and takes over an index that is there. */
  record Promote(QualifiedName table, Constraint constraint, Index index)
      implements ConstraintChange {
    @Override
    public String name() {
      return constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.promote(this);
    }
  }

  /** The same definition has another name, and its index may be kept otherwise. */
  record Rename(QualifiedName table, Pair<Constraint> constraint) implements ConstraintChange {
    @Override
    public String name() {
      return constraint.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** A foreign key is checked at another time or for other rows, or an index is kept otherwise. */
  record Alter(QualifiedName table, Pair<Constraint> constraint) implements ConstraintChange {
    @Override
    public String name() {
      return constraint.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** A NOT VALID constraint shall hold for the old rows too. */
  record Validate(QualifiedName table, Constraint constraint) implements ConstraintChange {
    @Override
    public String name() {
      return constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.validate(this);
    }
  }

  /** The definition changes: dropped and added. */
  record Replace(QualifiedName table, Pair<Constraint> constraint) implements ConstraintChange {
    @Override
    public String name() {
      return constraint.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** The constraint is no longer wanted. */
  record Drop(QualifiedName table, Constraint constraint) implements ConstraintChange {
    @Override
    public String name() {
      return constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
