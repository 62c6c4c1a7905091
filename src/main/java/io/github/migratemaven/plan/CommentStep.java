package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget;
import org.jspecify.annotations.Nullable;

/**
 * {@code COMMENT ON}.
 *
 * @param target what is commented
 * @param text the comment, or null to remove it
 */
public record CommentStep(CommentTarget target, @Nullable String text) implements Step {

  @Override
  public StepKind kind() {
    return StepKind.COMMENT;
  }

  /** The same for all: comments keep the order of the changes, which go from schemas to tables. */
  @Override
  public QualifiedName subject() {
    return new QualifiedName("", "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.comment(this);
  }
}
