package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is renamed without being asked for, since it can only be the same. */
final class Following {

  private Following() {}

  /**
   * What follows.
   *
   * @param asked what was renamed already
   * @param catalogs both sides, the first one after that
   */
  static List<Rename> of(Collection<Rename> asked, Pair<Catalog> catalogs) {
    List<Rename> renames = new ArrayList<>(ownedSequences(catalogs));
    renames.addAll(viewColumns(asked, catalogs));
    return renames;
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

  /** PostgreSQL keeps the column names of a view when those that it selects change. */
  private static List<Rename> viewColumns(Collection<Rename> asked, Pair<Catalog> catalogs) {
    Set<Pair<String>> names = new HashSet<>();
    asked.stream()
        .filter(rename -> rename.kind() == RenameKind.COLUMN)
        .forEach(rename -> names.add(rename.part()));
    List<Rename> renames = new ArrayList<>();
    for (Pair<View> view : Matching.of(catalogs.map(Catalog::views), View::name).kept()) {
      Pair<List<Column>> columns = view.map(View::columns);
      int both = Math.min(columns.before().size(), columns.after().size());
      for (int i = 0; i < both; i++) {
        Pair<Column> column = new Pair<>(columns.before().get(i), columns.after().get(i));
        if (names.contains(column.map(Column::name))) {
          renames.add(
              Rename.ofPart(
                  RenameKind.VIEW_COLUMN, view.map(View::name), column.map(Column::name)));
        }
      }
    }
    return renames;
  }
}
