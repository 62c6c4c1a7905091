package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The index of a constraint, which has the constraint's name.
 *
 * @param storage how it is kept
 * @param comment the index's own comment, or null
 */
public record OwnedIndex(IndexStorage storage, @Nullable String comment) {

  /** What a constraint has without a word. */
  public static final OwnedIndex DEFAULT = new OwnedIndex(IndexStorage.DEFAULT, null);
}
