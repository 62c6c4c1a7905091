package io.github.migratemaven.command;

import io.github.migratemaven.diff.rename.RenameCandidate;
import org.jspecify.annotations.Nullable;

/**
 * A probable rename that nobody has confirmed or denied.
 *
 * @param candidate what speaks for it
 * @param typed as {@code -Drename} names it
 * @param only the value of {@code -Drename} that accepts this and no other
 * @param otherwise what happens to the data when it is none; null when nothing does
 */
public record OpenRename(
    RenameCandidate candidate, String typed, String only, @Nullable String otherwise) {

  /** What speaks for it, as words. */
  public String reasons() {
    return String.join(", ", candidate.reasons());
  }

  /** The word for what may be renamed, such as {@code column}. */
  public String kind() {
    return candidate.rename().kind().word();
  }
}
