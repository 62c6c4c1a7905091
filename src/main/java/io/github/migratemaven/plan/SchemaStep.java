package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.QualifiedName;

/** A statement about a PostgreSQL schema. */
public sealed interface SchemaStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.schema(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R drop(Drop step);
  }

  /** {@code CREATE SCHEMA}. */
  record Create(Namespace namespace) implements SchemaStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_SCHEMA;
    }

    @Override
    public QualifiedName subject() {
      return new QualifiedName(namespace.name(), "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code DROP SCHEMA}. */
  record Drop(Namespace namespace) implements SchemaStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_SCHEMA;
    }

    @Override
    public QualifiedName subject() {
      return new QualifiedName(namespace.name(), "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
