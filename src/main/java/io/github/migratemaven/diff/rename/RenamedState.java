package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema after renames: PostgreSQL itself followed the names through checks, defaults, views and
 * keys. What is left to compare is compared with this.
 *
 * @param ahead all that was renamed or moved, also what follows without being asked for
 * @param catalog the schema afterwards
 */
public record RenamedState(Ahead ahead, Catalog catalog) {

  /** Reads what PostgreSQL makes of a schema when objects in it are renamed or moved. */
  public interface Outcome<X extends Exception> {
    Catalog of(Ahead ahead) throws X;
  }

  /**
   * The state after renames.
   *
   * @param accepted what is renamed
   * @param catalogs both sides as they are
   */
  public static <X extends Exception> RenamedState of(
      List<Rename> accepted, Pair<Catalog> catalogs, Outcome<X> outcome) throws X {
    Ahead asked = new Ahead(accepted, MovedExtensions.between(catalogs));
    Catalog first = asked.isEmpty() ? catalogs.before() : outcome.of(asked);
    List<Rename> following = Following.of(accepted, new Pair<>(first, catalogs.after()));
    if (following.isEmpty()) {
      return new RenamedState(asked, first);
    }
    List<Rename> all = new ArrayList<>(accepted);
    all.addAll(following);
    Ahead whole = new Ahead(all, asked.moves());
    return new RenamedState(whole, outcome.of(whole));
  }
}
