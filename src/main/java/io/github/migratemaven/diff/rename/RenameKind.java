package io.github.migratemaven.diff.rename;

import java.util.Locale;

/**
 * The kinds of objects that can be renamed, in the order in which that is done: an enum type before
 * its values, a table before its columns.
 */
public enum RenameKind {
  TYPE,
  VALUE,
  SEQUENCE,
  TABLE,
  COLUMN;

  /** The kind's word, which is also its prefix in {@code -Drename}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a part of an object that may have another name itself. */
  public boolean isPart() {
    return this == VALUE || this == COLUMN;
  }
}
