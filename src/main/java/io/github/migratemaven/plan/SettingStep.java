package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;

/**
 * Bodies of functions are not looked into while they are created: they may use what is created
 * later ({@code check_function_bodies}). Holds until the end of the transaction.
 */
public record SettingStep() implements Step {

  @Override
  public StepKind kind() {
    return StepKind.SETTING;
  }

  @Override
  public QualifiedName subject() {
    return new QualifiedName("", "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.setting(this);
  }
}
