package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema after renames: PostgreSQL itself followed the names through checks, defaults, views and
 * keys. What is left to compare is compared with this.
 *
 * @param renames all that was renamed, also what follows without being asked for
 * @param catalog the schema afterwards
 */
public record RenamedState(List<Rename> renames, Catalog catalog) {

  public RenamedState {
    renames = List.copyOf(renames);
  }

  /** Reads what PostgreSQL makes of a schema when objects in it are renamed. */
  public interface Outcome<X extends Exception> {
    Catalog of(List<Rename> renames) throws X;
  }

  /**
   * The state after renames.
   *
   * @param accepted what is renamed
   * @param catalogs both sides as they are
   */
  public static <X extends Exception> RenamedState of(
      List<Rename> accepted, Pair<Catalog> catalogs, Outcome<X> outcome) throws X {
    Catalog first = accepted.isEmpty() ? catalogs.before() : outcome.of(accepted);
    List<Rename> following = Following.of(accepted, new Pair<>(first, catalogs.after()));
    if (following.isEmpty()) {
      return new RenamedState(accepted, first);
    }
    List<Rename> all = new ArrayList<>(accepted);
    all.addAll(following);
    return new RenamedState(all, outcome.of(all));
  }
}
