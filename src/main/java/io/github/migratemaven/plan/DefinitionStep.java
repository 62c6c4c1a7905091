package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement, or a few, about an object that one statement defines. */
public sealed interface DefinitionStep extends Step {

  /** The object as it is when the step has run, or was when it has gone. */
  Definition definition();

  @Override
  default QualifiedName subject() {
    return definition().name();
  }

  /** {@code CreateEventTrigger}. */
  @Override
  default String heading() {
    return Stream.of(definition().kind().words().split("[ -]"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", kind().heading(), ""));
  }

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.definition(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R begin(Begin step);

    R create(Create step);

    R alter(Alter step);

    R comment(Comment step);

    R drop(Drop step);

    R dropWith(DropWith step);
  }

  /** {@code CREATE TYPE} of a shell, for the canonical function that the range type needs. */
  record Begin(Definition definition) implements DefinitionStep {
    @Override
    public StepKind kind() {
      return DefinitionStage.of(definition.kind()).creates();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.begin(this);
    }
  }

  /** {@code CREATE}. */
  record Create(Definition definition) implements DefinitionStep {
    @Override
    public StepKind kind() {
      return DefinitionStage.of(definition.kind()).creates();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code ALTER}, of properties that PostgreSQL changes in place. */
  record Alter(Pair<Definition> states) implements DefinitionStep {
    @Override
    public Definition definition() {
      return states.after();
    }

    @Override
    public StepKind kind() {
      return StepKind.ALTER_DEFINITION;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** {@code COMMENT ON}, to what the definition says. */
  record Comment(Definition definition) implements DefinitionStep {
    @Override
    public StepKind kind() {
      return StepKind.COMMENT;
    }

    @Override
    public String heading() {
      return kind().heading();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comment(this);
    }
  }

  /** {@code DROP}. */
  record Drop(Definition definition) implements DefinitionStep {
    @Override
    public StepKind kind() {
      return DefinitionStage.of(definition.kind()).drops();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }

  /** {@code DROP} with the function that the object needs, and that itself needs the object. */
  record DropWith(Definition definition, ObjectName function) implements DefinitionStep {
    @Override
    public StepKind kind() {
      return DefinitionStage.of(definition.kind()).drops();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropWith(this);
    }
  }
}
