package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Routine;

/** A statement about functions and procedures. */
public sealed interface RoutineStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.routine(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R begin(Begin step);

    R hollow(Hollow step);

    R replace(Replace step);

    R drop(Drop step);
  }

  /** {@code CREATE FUNCTION}. */
  record Create(Routine routine) implements RoutineStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_FUNCTION;
    }

    @Override
    public QualifiedName subject() {
      return routine.name().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /**
   * {@code CREATE OR REPLACE FUNCTION} with a string as body that does nothing: it needs only its
   * types, and what needs the function finds it. {@link Replace} follows.
   */
  record Begin(Routine routine) implements RoutineStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_FUNCTION;
    }

    @Override
    public QualifiedName subject() {
      return routine.name().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.begin(this);
    }
  }

  /** The same for a function that goes, so that what it calls can go first. */
  record Hollow(Routine routine) implements RoutineStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_FUNCTION;
    }

    @Override
    public QualifiedName subject() {
      return routine.name().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hollow(this);
    }
  }

  /** {@code CREATE OR REPLACE FUNCTION}. */
  record Replace(Routine routine) implements RoutineStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_FUNCTION;
    }

    @Override
    public QualifiedName subject() {
      return routine.name().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** {@code DROP FUNCTION}. */
  record Drop(Routine routine) implements RoutineStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_FUNCTION;
    }

    @Override
    public QualifiedName subject() {
      return routine.name().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
