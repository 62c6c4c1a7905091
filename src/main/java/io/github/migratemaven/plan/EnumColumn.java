package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.QualifiedName;

/**
 * A column that a rebuilt enum takes over.
 *
 * @param table its table
 * @param column as it shall be
 * @param foreign whether it is of a foreign table, whose values are converted by nobody
 * @param fate what becomes of its default, whose text is bound to the old type
 */
public record EnumColumn(QualifiedName table, Column column, boolean foreign, DefaultFate fate) {

  /** What becomes of a default. */
  public enum DefaultFate {
    /** There is none. */
    NONE,
    /** Dropped before; a later step sets another, or there shall be none. */
    DROPPED,
    /** Dropped before and set again after. */
    RESTORED
  }
}
