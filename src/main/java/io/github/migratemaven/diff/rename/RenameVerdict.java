package io.github.migratemaven.diff.rename;

import java.util.List;

/**
 * What is renamed, and what still has to be asked.
 *
 * @param accepted in the order in which they are done
 * @param open probable renames without an answer, in the order in which to ask; the parts of an
 *     object behind the object
 */
public record RenameVerdict(List<Rename> accepted, List<RenameCandidate> open) {
  public RenameVerdict {
    accepted = List.copyOf(accepted);
    open = List.copyOf(open);
  }
}
