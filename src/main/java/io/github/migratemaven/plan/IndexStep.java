package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import org.jspecify.annotations.Nullable;

/** A statement about an index; one that a constraint owns is only altered. */
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

    R alter(Alter step);

    R cluster(Cluster step);

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

  /** {@code ALTER INDEX … SET}, {@code RESET} and {@code ALTER COLUMN}; not what is clustered. */
  record Alter(QualifiedName table, String index, Pair<IndexStorage> storage) implements IndexStep {
    @Override
    public StepKind kind() {
      return StepKind.ALTER_INDEX;
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

  /**
   * {@code ALTER TABLE … CLUSTER ON}.
   *
   * @param index the index that CLUSTER sorts by from now on, or null for none
   */
  record Cluster(QualifiedName table, @Nullable String index) implements IndexStep {
    @Override
    public StepKind kind() {
      return StepKind.CLUSTER_ON;
    }

    @Override
    public QualifiedName subject() {
      return table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cluster(this);
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
