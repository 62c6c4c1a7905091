package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.List;

/** A statement about an enum type, or the group that rebuilds it. */
public sealed interface EnumStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.enumType(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R addValues(AddValues step);

    R rebuild(Rebuild step);

    R drop(Drop step);
  }

  /** {@code CREATE TYPE … AS ENUM}. */
  record Create(EnumType type) implements EnumStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_ENUM;
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

  /** {@code ALTER TYPE … ADD VALUE} for each. */
  record AddValues(QualifiedName type, List<EnumValue> values) implements EnumStep {
    public AddValues {
      values = List.copyOf(values);
    }

    @Override
    public StepKind kind() {
      return StepKind.ADD_ENUM_VALUES;
    }

    @Override
    public QualifiedName subject() {
      return type;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addValues(this);
    }
  }

  /** A new type takes over these columns and then the name. */
  record Rebuild(EnumType type, List<EnumColumn> columns) implements EnumStep {
    public Rebuild {
      columns = List.copyOf(columns);
    }

    @Override
    public StepKind kind() {
      return StepKind.REBUILD_ENUM;
    }

    @Override
    public QualifiedName subject() {
      return type.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rebuild(this);
    }
  }

  /** {@code DROP TYPE}. */
  record Drop(QualifiedName type) implements EnumStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_ENUM;
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
