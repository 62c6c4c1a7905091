package io.github.migratemaven.diff.rename;

import java.util.List;

/**
 * Something dropped and something added that are probably the same under another name.
 *
 * @param rename which
 * @param score how probable, up to 100
 * @param reasons what speaks for it, as words
 */
public record RenameCandidate(Rename rename, int score, List<String> reasons) {
  public RenameCandidate {
    reasons = List.copyOf(reasons);
  }
}
