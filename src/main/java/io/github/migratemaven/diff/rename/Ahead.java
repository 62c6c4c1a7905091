package io.github.migratemaven.diff.rename;

import io.github.migratemaven.diff.Change;
import java.util.List;

/**
 * What comes before everything else, since PostgreSQL itself follows it through all that mentions
 * the objects.
 *
 * @param renames what gets another name
 * @param moves extensions that get another schema, behind the schemas that are made for them
 */
public record Ahead(List<Rename> renames, List<Change> moves) {

  public Ahead {
    renames = List.copyOf(renames);
    moves = List.copyOf(moves);
  }

  /** Whether there is nothing that others follow. */
  public boolean isEmpty() {
    return renames.isEmpty() && moves.isEmpty();
  }
}
