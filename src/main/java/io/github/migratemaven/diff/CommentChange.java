package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An object that exists on both sides has another comment. New objects bring theirs with them.
 *
 * @param target what is commented
 * @param text the comment, or null for none
 */
public record CommentChange(CommentTarget target, @Nullable String text) implements Change {

  @Override
  public QualifiedName subject() {
    return target.object();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.comment(this);
  }
}
