package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares the views. */
final class ViewDiff {

  private ViewDiff() {}

  static List<Change> between(Pair<List<View>> views, IndexDiff indexes) {
    Matching<View> matching = Matching.of(views, View::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new ViewChange.Create(added)));
    for (Pair<View> kept : matching.kept()) {
      if (!kept.before().equals(kept.after())) {
        compare(kept, indexes, changes);
      }
    }
    matching.dropped().forEach(dropped -> changes.add(new ViewChange.Drop(dropped)));
    return changes;
  }

  /** Whether CREATE OR REPLACE VIEW takes the new query, or no query changes. */
  static boolean canAlter(Pair<View> view) {
    if (view.differIn(View::materialized)) {
      return false;
    }
    return view.before().materialized()
        ? !view.differIn(View::query)
            && !view.differIn(ViewDiff::shapes)
            && TableStorage.canChangeMethod(view.map(View::storage))
        : startsWithOldColumns(view.map(ViewDiff::shapes));
  }

  private static void compare(Pair<View> view, IndexDiff indexes, List<Change> changes) {
    if (!canAlter(view)) {
      changes.add(new ViewChange.Recreate(view));
      return;
    }
    if (view.differIn(ViewDiff::definition)) {
      changes.add(new ViewChange.Alter(view));
    }
    CommentDiff.between(
            CommentTarget.of(view.after()), view.before().comment(), view.after().comment())
        .ifPresent(changes::add);
    for (Pair<Column> column : Matching.of(view.map(View::columns), Column::name).kept()) {
      CommentDiff.between(
              new CommentTarget(Kind.COLUMN, view.after().name(), column.after().name()),
              column.before().comment(),
              column.after().comment())
          .ifPresent(changes::add);
    }
    changes.addAll(indexes.between(view.after().name(), view.map(View::indexes)));
  }

  private static boolean startsWithOldColumns(Pair<List<Column>> columns) {
    return columns.before().size() <= columns.after().size()
        && IntStream.range(0, columns.before().size())
            .allMatch(i -> columns.before().get(i).equals(columns.after().get(i)));
  }

  private static List<Column> shapes(View view) {
    return view.columns().stream()
        .map(
            column ->
                column
                    .withValue(ColumnValue.NONE)
                    .withStorage(column.storage().asCreated())
                    .withComment(null))
        .toList();
  }

  private static View definition(View view) {
    List<Column> columns = view.columns().stream().map(column -> column.withComment(null)).toList();
    return view.withColumns(columns).withIndexes(List.of()).withComment(null);
  }
}
