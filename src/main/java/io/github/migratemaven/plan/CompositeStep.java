package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.List;

/** A statement about a composite type. */
public sealed interface CompositeStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.composite(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R alter(Alter step);

    R drop(Drop step);
  }

  /** {@code CREATE TYPE … AS (…)}. */
  record Create(CompositeType type) implements CompositeStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_TYPE;
    }

    @Override
    public QualifiedName subject() {
      return type.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /**
   * {@code ALTER TYPE} with clauses that PostgreSQL takes in one statement.
   *
   * @param typedTables the tables of this type, whose columns change with it
   */
  record Alter(QualifiedName type, List<AttributeClause> clauses, List<QualifiedName> typedTables)
      implements CompositeStep {
    public Alter {
      clauses = List.copyOf(clauses);
      typedTables = List.copyOf(typedTables);
    }

    @Override
    public StepKind kind() {
      return StepKind.ALTER_TYPE;
    }

    @Override
    public QualifiedName subject() {
      return type;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** {@code DROP TYPE}. */
  record Drop(QualifiedName type) implements CompositeStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_TYPE;
    }

    @Override
    public QualifiedName subject() {
      return type;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
