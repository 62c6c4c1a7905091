package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Rule;

/** A statement about a rule. */
public sealed interface RuleStep extends Step {

  /** Calls the visitor's method for what is done. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Step.Visitor<R> visitor) {
    return visitor.rule(this);
  }

  /** One method for each thing that can be done. */
  interface Visitor<R> {
    R create(Create step);

    R replace(Replace step);

    R apply(Apply step);

    R drop(Drop step);
  }

  /** {@code CREATE RULE}. */
  record Create(Rule rule) implements RuleStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_RULE;
    }

    @Override
    public QualifiedName subject() {
      return rule.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** {@code CREATE OR REPLACE RULE}, which leaves when it applies. */
  record Replace(Rule rule) implements RuleStep {
    @Override
    public StepKind kind() {
      return StepKind.CREATE_RULE;
    }

    @Override
    public QualifiedName subject() {
      return rule.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replace(this);
    }
  }

  /** {@code ENABLE RULE} and {@code DISABLE RULE}. */
  record Apply(Rule rule) implements RuleStep {
    @Override
    public StepKind kind() {
      return StepKind.FIRE_RULE;
    }

    @Override
    public QualifiedName subject() {
      return rule.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.apply(this);
    }
  }

  /** {@code DROP RULE}. */
  record Drop(Rule rule) implements RuleStep {
    @Override
    public StepKind kind() {
      return StepKind.DROP_RULE;
    }

    @Override
    public QualifiedName subject() {
      return rule.relation();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
