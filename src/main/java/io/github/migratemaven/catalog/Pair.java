package io.github.migratemaven.catalog;

import java.util.function.Function;

/**
 * Two states of the same thing.
 *
 * @param before how it is
 * @param after how it shall be
 */
public record Pair<T>(T before, T after) {

  /** The pair of what a function makes of each side. */
  public <R> Pair<R> map(Function<? super T, ? extends R> function) {
    return new Pair<>(function.apply(before), function.apply(after));
  }

  /** The way back. */
  public Pair<T> reversed() {
    return new Pair<>(after, before);
  }

  /** Whether a part of both sides differs. */
  public boolean differIn(Function<? super T, ?> part) {
    Object left = part.apply(before);
    Object right = part.apply(after);
    return left == null ? right != null : !left.equals(right);
  }
}
