package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.QualifiedName;

/** A statement about an extension. */
public sealed interface ExtensionStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.extension(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R move(Move step);

    R update(Update step);

    R drop(Drop step);
  }

  /** {@code CREATE EXTENSION}. */
  record Create(Extension extension) implements ExtensionStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_EXTENSION;
    }

    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code ALTER EXTENSION … SET SCHEMA}. */
  record Move(Extension extension) implements ExtensionStep {
    @Override
    public StepKind kind() {
      return StepKind.ALTER_EXTENSION;
    }

    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.move(this);
    }
  }

  /** {@code ALTER EXTENSION … UPDATE TO}. */
  record Update(Extension extension) implements ExtensionStep {
    @Override
    public StepKind kind() {
      return StepKind.ALTER_EXTENSION;
    }

    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.update(this);
    }
  }

  /** {@code DROP EXTENSION}. */
  record Drop(Extension extension) implements ExtensionStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_EXTENSION;
    }

    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
