package io.github.migratemaven.catalog;

import java.util.Comparator;

/**
 * A right that was given.
 *
 * @param right what it allows to whom
 * @param grantable whether the role may pass it on
 */
public record Grant(Right right, boolean grantable) implements Comparable<Grant> {

  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::right).thenComparing(Grant::grantable);

  /** A right that may not be passed on. */
  public static Grant of(Right right) {
    return new Grant(right, false);
  }

  @Override
  public int compareTo(Grant other) {
    return ORDER.compare(this, other);
  }
}
