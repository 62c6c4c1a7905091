package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** A statement about an index that no constraint owns. */
public sealed interface IndexStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.index(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R rename(Rename step);

    R drop(Drop step);
  }

  /** {@code CREATE INDEX}. */
  record Create(StepKind kind, QualifiedName table, Index index) implements IndexStep {

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code ALTER INDEX … RENAME TO}. */
  record Rename(QualifiedName table, Pair<String> names) implements IndexStep {
    @Override
    public StepKind kind() {
      return StepKind.RENAME_INDEX;
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

  /** {@code DROP INDEX}. */
  record Drop(StepKind kind, QualifiedName table, String index) implements IndexStep {

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
