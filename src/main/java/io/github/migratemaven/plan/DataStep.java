package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SequenceOptions;

/** A statement about rows, part of a change of the schema. */
public sealed interface DataStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.data(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R fill(Fill step);

    R continueSequence(ContinueSequence step);
  }

  /** {@code UPDATE} of the rows in which the column is null. */
  record Fill(ColumnName column, String expression) implements DataStep {
    @Override
    public StepKind kind() {
      return StepKind.FILL;
    }

    @Override
    public QualifiedName subject() {
      return column.table();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fill(this);
    }
  }

  /** The sequence of a serial or identity column goes on behind the values that are there. */
  record ContinueSequence(ColumnName column, SequenceOptions options) implements DataStep {
    @Override
    public StepKind kind() {
      return StepKind.CONTINUE_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return column.table();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.continueSequence(this);
    }
  }
}
