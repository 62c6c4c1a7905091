package io.github.migratemaven.diff;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the comments of an object that exists on both sides. */
final class CommentDiff {

  private CommentDiff() {}

  static Optional<CommentChange> between(
      CommentTarget target, @Nullable String before, @Nullable String after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(new CommentChange(target, after));
  }
}
