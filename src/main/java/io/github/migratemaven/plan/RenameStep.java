package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.rename.Rename;

/** {@code ALTER … RENAME}: all that mentions the object follows it. */
public record RenameStep(Rename rename) implements Step {

  @Override
  public StepKind kind() {
    return switch (rename.kind()) {
      case TYPE -> StepKind.RENAME_TYPE;
      case VALUE -> StepKind.RENAME_ENUM_VALUE;
      case ATTRIBUTE -> StepKind.RENAME_ATTRIBUTE;
      case DOMAIN -> StepKind.RENAME_DOMAIN;
      case SEQUENCE -> StepKind.RENAME_SEQUENCE;
      case TABLE -> StepKind.RENAME_TABLE;
      case COLUMN -> StepKind.RENAME_COLUMN;
      case VIEW, MATERIALIZED_VIEW -> StepKind.RENAME_VIEW;
      case VIEW_COLUMN -> StepKind.RENAME_VIEW_COLUMN;
      case ROUTINE -> StepKind.RENAME_ROUTINE;
    };
  }

  @Override
  public QualifiedName subject() {
    return rename.object().after();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.rename(this);
  }
}
