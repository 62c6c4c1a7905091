package io.github.migratemaven.catalog;

/**
 * Whether a table's policies are heeded.
 *
 * @param enabled for all but the owner; without a policy nobody else sees a row
 * @param forced for the owner too, once enabled
 */
public record RowSecurity(boolean enabled, boolean forced) {

  /** As a new table has it. */
  public static final RowSecurity OFF = new RowSecurity(false, false);
}
