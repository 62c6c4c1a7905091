package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Pair;

/** A clause about a constraint. */
public sealed interface ConstraintClause extends Clause {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Clause.Visitor<R> visitor) {
    return visitor.constraint(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R drop(Drop clause);

    R rename(Rename clause);

    R add(Add clause);

    R promote(Promote clause);

    R alter(Alter clause);

    R validate(Validate clause);
  }

  /** {@code DROP CONSTRAINT}. */
  record Drop(Constraint constraint) implements ConstraintClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }

  /** {@code RENAME CONSTRAINT}; must stand alone. */
  record Rename(Pair<Constraint> constraint) implements ConstraintClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** {@code ADD CONSTRAINT}. */
  record Add(Constraint constraint) implements ConstraintClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** {@code ADD CONSTRAINT … USING INDEX}, which gives the index the constraint's name. */
  record Promote(Constraint constraint, String index) implements ConstraintClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.promote(this);
    }
  }

  /** {@code ALTER CONSTRAINT}. */
  record Alter(Pair<ForeignKey> key) implements ConstraintClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** {@code VALIDATE CONSTRAINT}. */
  record Validate(Constraint constraint) implements ConstraintClause {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.validate(this);
    }
  }
}
