package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compares the indexes of a table or materialized view that no constraint owns.
 *
 * @param invalid those that have a name and are none, before
 */
record IndexDiff(Identities invalid) {

  List<Change> between(QualifiedName table, Pair<List<Index>> indexes) {
    return between(table, indexes, Index::definition);
  }

  /** ALTER INDEX SET takes no index of a partitioned table. */
  List<Change> ofPartitioned(QualifiedName table, Pair<List<Index>> indexes) {
    return between(
        table, indexes, index -> index.definition().withStorage(index.storage().onlyParameters()));
  }

  private List<Change> between(
      QualifiedName table, Pair<List<Index>> indexes, Function<Index, Index> definition) {
    Matching<Index> matching = Matching.of(indexes, Index::name);
    Renaming<Index> renaming = Renaming.among(matching, definition);
    List<Change> changes = new ArrayList<>();
    renaming.dropped().forEach(dropped -> changes.add(new IndexChange.Drop(table, dropped)));
    matching.added().forEach(added -> clear(table, added.name(), changes));
    for (Pair<Index> renamed : renaming.renamed()) {
      changes.add(new IndexChange.Rename(table, renamed));
      compareComment(table, renamed, changes);
    }
    matching.kept().forEach(kept -> compare(table, kept, definition, changes));
    renaming.added().forEach(added -> changes.add(new IndexChange.Create(table, added)));
    return changes;
  }

  /** Frees the name of an index that is going to be made. */
  void clear(QualifiedName table, String index, List<Change> changes) {
    if (invalid.contain(table.sibling(index))) {
      changes.add(new IndexChange.Clear(table, index));
    }
  }

  private static void compare(
      QualifiedName table,
      Pair<Index> index,
      Function<Index, Index> definition,
      List<Change> changes) {
    if (index.differIn(definition)) {
      changes.add(new IndexChange.Replace(table, index));
      return;
    }
    if (index.differIn(Index::storage)) {
      changes.add(new IndexChange.Alter(table, index));
    }
    compareComment(table, index, changes);
  }

  private static void compareComment(QualifiedName table, Pair<Index> index, List<Change> changes) {
    CommentDiff.between(
            CommentTarget.of(Kind.INDEX, table.sibling(index.after().name())),
            index.before().comment(),
            index.after().comment())
        .ifPresent(changes::add);
  }
}
