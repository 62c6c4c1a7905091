package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.QualifiedName;

/** A statement about a domain. */
public sealed interface DomainStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.domain(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R alter(Alter step);

    R drop(Drop step);
  }

  /** {@code CREATE DOMAIN}. */
  record Create(Domain domain) implements DomainStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_DOMAIN;
    }

    @Override
    public QualifiedName subject() {
      return domain.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code ALTER DOMAIN}, which takes one clause. */
  record Alter(StepKind kind, QualifiedName domain, DomainClause clause) implements DomainStep {
    @Override
    public QualifiedName subject() {
      return domain;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** {@code DROP DOMAIN}. */
  record Drop(QualifiedName domain) implements DomainStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_DOMAIN;
    }

    @Override
    public QualifiedName subject() {
      return domain;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
