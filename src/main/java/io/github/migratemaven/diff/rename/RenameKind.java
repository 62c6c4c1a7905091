package io.github.migratemaven.diff.rename;

import java.util.Locale;

/**
 * The kinds of objects that can be renamed, in the order in which that is done: a type before its
 * values and attributes, a table before its columns.
 */
public enum RenameKind {
  /** An enum or composite type. */
  TYPE,
  /** Of an enum type. */
  VALUE,
  /** Of a composite type. */
  ATTRIBUTE,
  DOMAIN,
  SEQUENCE,
  TABLE,
  COLUMN,
  VIEW,
  MATERIALIZED_VIEW,
  /** Never asked for: it follows the column that the view selects. */
  VIEW_COLUMN,
  /** A function or procedure. */
  ROUTINE;

  /** The kind's word, which is also its prefix in {@code -Drename}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a part of an object that may have another name itself. */
  public boolean isPart() {
    return switch (this) {
      case VALUE, ATTRIBUTE, COLUMN, VIEW_COLUMN -> true;
      case TYPE, DOMAIN, SEQUENCE, TABLE, VIEW, MATERIALIZED_VIEW, ROUTINE -> false;
    };
  }
}
