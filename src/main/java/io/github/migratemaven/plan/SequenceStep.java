package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceLogging;
import io.github.migratemaven.catalog.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** A statement about a sequence. */
public sealed interface SequenceStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.sequence(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R alter(Alter step);

    R rename(Rename step);

    R entrust(Entrust step);

    R own(Own step);

    R setLogging(SetLogging step);

    R drop(Drop step);
  }

  /** {@code CREATE SEQUENCE}; its owner comes later. */
  record Create(Sequence sequence) implements SequenceStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return sequence.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code ALTER SEQUENCE} with the options that differ. */
  record Alter(QualifiedName name, Pair<SequenceOptions> options) implements SequenceStep {
    @Override
    public StepKind kind() {
      return StepKind.ALTER_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** {@code ALTER SEQUENCE … RENAME TO}, of an identity column's, which nothing else mentions. */
  record Rename(Pair<QualifiedName> name) implements SequenceStep {
    @Override
    public StepKind kind() {
      return StepKind.RENAME_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return name.after();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rename(this);
    }
  }

  /** {@code ALTER SEQUENCE … OWNER TO}: it must be the role's whose table it shall belong to. */
  record Entrust(QualifiedName name, Role role) implements SequenceStep {
    @Override
    public StepKind kind() {
      return StepKind.ENTRUST_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entrust(this);
    }
  }

  /** {@code ALTER SEQUENCE … OWNED BY}; nobody when the owner is null. */
  record Own(StepKind kind, QualifiedName name, @Nullable ColumnName owner)
      implements SequenceStep {

    @Override
    public QualifiedName subject() {
      return name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.own(this);
    }
  }

  /** {@code ALTER SEQUENCE … SET LOGGED} or {@code SET UNLOGGED}. */
  record SetLogging(QualifiedName name, SequenceLogging logging) implements SequenceStep {
    @Override
    public StepKind kind() {
      return StepKind.LOG_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setLogging(this);
    }
  }

  /** {@code DROP SEQUENCE}. */
  record Drop(QualifiedName name) implements SequenceStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_SEQUENCE;
    }

    @Override
    public QualifiedName subject() {
      return name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
