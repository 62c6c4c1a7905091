package io.github.migratemaven.catalog;

/** For which rows a constraint holds. */
public enum Enforcement {
  /** For all. */
  VALIDATED,
  /** For those written since: {@code NOT VALID}. */
  NOT_VALID,
  /** For none, it is only told: {@code NOT ENFORCED} (18 and newer). */
  NOT_ENFORCED
}
