package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the indexes of a table or materialized view that no constraint owns. */
final class IndexDiff {

  private IndexDiff() {}

  static List<Change> between(QualifiedName name, Pair<List<Index>> indexes) {
    Matching<Index> matching = Matching.of(indexes, Index::name);
    Renaming<Index> renaming = Renaming.among(matching, IndexDiff::definition);
    List<Change> changes = new ArrayList<>();
    renaming.dropped().forEach(dropped -> changes.add(new IndexChange.Drop(name, dropped)));
    renaming
        .renamed()
        .forEach(
            renamed -> {
              changes.add(new IndexChange.Rename(name, renamed));
              compareComment(name, renamed, changes);
            });
    matching.kept().forEach(kept -> compare(name, kept, changes));
    renaming.added().forEach(added -> changes.add(new IndexChange.Create(name, added)));
    return changes;
  }

  private static void compare(QualifiedName table, Pair<Index> index, List<Change> changes) {
    if (index.differIn(IndexDiff::definition)) {
      changes.add(new IndexChange.Replace(table, index));
    } else {
      compareComment(table, index, changes);
    }
  }

  private static void compareComment(QualifiedName table, Pair<Index> index, List<Change> changes) {
    CommentDiff.between(
            CommentTarget.of(Kind.INDEX, table.sibling(index.after().name())),
            index.before().comment(),
            index.after().comment())
        .ifPresent(changes::add);
  }

  private static Index definition(Index index) {
    return index.withName("").withComment(null);
  }
}
