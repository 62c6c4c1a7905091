package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Trigger;

/** A statement about a trigger. */
public sealed interface TriggerStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.trigger(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R replace(Replace step);

    R fire(Fire step);

    R drop(Drop step);
  }

  /** {@code CREATE TRIGGER}. */
  record Create(Trigger trigger) implements TriggerStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_TRIGGER;
    }

    @Override
    public QualifiedName subject() {
      return trigger.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code CREATE OR REPLACE TRIGGER}, which makes it fire in ordinary sessions. */
  record Replace(Trigger trigger) implements TriggerStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_TRIGGER;
    }

    @Override
    public QualifiedName subject() {
      return trigger.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** {@code ENABLE TRIGGER} and {@code DISABLE TRIGGER}. */
  record Fire(Trigger trigger) implements TriggerStep {
    @Override
    public StepKind kind() {
      return StepKind.FIRE_TRIGGER;
    }

    @Override
    public QualifiedName subject() {
      return trigger.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fire(this);
    }
  }

  /** {@code DROP TRIGGER}. */
  record Drop(Trigger trigger) implements TriggerStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_TRIGGER;
    }

    @Override
    public QualifiedName subject() {
      return trigger.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
