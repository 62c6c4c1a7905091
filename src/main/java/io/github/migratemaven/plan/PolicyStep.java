package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;

/** A statement about a policy, or about whether a table's policies are heeded. */
public sealed interface PolicyStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.policy(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R rename(Rename step);

    R alter(Alter step);

    R drop(Drop step);

    R heed(Heed step);
  }

  /** {@code CREATE POLICY}. */
  record Create(QualifiedName table, Policy policy) implements PolicyStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_POLICY;
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code ALTER POLICY … RENAME}. */
  record Rename(QualifiedName table, Pair<String> names) implements PolicyStep {
    @Override
    public StepKind kind() {
      return StepKind.RENAME_POLICY;
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** {@code ALTER POLICY} with what differs. */
  record Alter(QualifiedName table, Pair<Policy> policy) implements PolicyStep {
    @Override
    public StepKind kind() {
      return StepKind.ALTER_POLICY;
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** {@code DROP POLICY}. */
  record Drop(QualifiedName table, String policy) implements PolicyStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_POLICY;
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }

  /**
   * {@code ENABLE}, {@code DISABLE}, {@code FORCE} or {@code NO FORCE ROW LEVEL SECURITY}, as the
   * kind says.
   */
  record Heed(StepKind kind, QualifiedName table) implements PolicyStep {
    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heed(this);
    }
  }
}
