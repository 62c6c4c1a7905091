package io.github.migratemaven.catalog;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A privilege on something, or on a column of it.
 *
 * @param column the column, or null for the whole
 * @param privilege such as {@code SELECT}
 * @param grantee the role, or null for {@code PUBLIC}
 * @param grantable whether the role may pass it on
 */
public record Grant(
    @Nullable String column, String privilege, @Nullable String grantee, boolean grantable) {

  private static final Comparator<@Nullable String> NULLS_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /** By grantee, then by column, then by privilege. */
  public static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::grantee, NULLS_FIRST)
          .thenComparing(Grant::column, NULLS_FIRST)
          .thenComparing(Grant::privilege)
          .thenComparing(Grant::grantable);
}
