package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema after renames: PostgreSQL itself followed the names through checks, defaults, views and
 * keys. What is left to compare is compared with this.
 *
 * @param renames all that was renamed, also the sequences that follow their columns
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
    List<Rename> following = ownedSequences(new Pair<>(first, catalogs.after()));
    if (following.isEmpty()) {
      return new RenamedState(accepted, first);
    }
    List<Rename> all = new ArrayList<>(accepted);
    all.addAll(following);
    return new RenamedState(all, outcome.of(all));
  }

  /** A column has one sequence of its own: under another name it is the same, with its position. */
  private static List<Rename> ownedSequences(Pair<Catalog> catalogs) {
    Matching<Sequence> sequences = Matching.of(catalogs.map(Catalog::sequences), Sequence::name);
    Map<ColumnName, Sequence> dropped = new HashMap<>();
    for (Sequence sequence : sequences.dropped()) {
      if (sequence.owner() != null) {
        dropped.put(sequence.owner(), sequence);
      }
    }
    List<Rename> renames = new ArrayList<>();
    for (Sequence added : sequences.added()) {
      Sequence before = added.owner() == null ? null : dropped.remove(added.owner());
      if (before != null && before.name().schema().equals(added.name().schema())) {
        renames.add(Rename.of(RenameKind.SEQUENCE, before.name(), added.name().name()));
      }
    }
    return renames;
  }
}
