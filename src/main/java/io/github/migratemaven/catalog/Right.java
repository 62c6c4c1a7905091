package io.github.migratemaven.catalog;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * That a role may do something with an object, or with a column of it.
 *
 * @param column the column, or null for the whole
 * @param privilege such as {@code SELECT}
 * @param grantee who may
 */
public record Right(@Nullable String column, String privilege, Role grantee)
    implements Comparable<Right> {

  private static final Comparator<Right> ORDER =
      Comparator.comparing(Right::grantee, Role.ORDER)
          .thenComparing(Right::column, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Right::privilege);

  /** The same right of another role. */
  public Right of(Role other) {
    return new Right(column, privilege, other);
  }

  @Override
  public int compareTo(Right other) {
    return ORDER.compare(this, other);
  }
}
