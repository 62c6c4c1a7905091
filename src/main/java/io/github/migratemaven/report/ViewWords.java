package io.github.migratemaven.report;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.diff.ViewChange;

/** Changes of views in words. */
record ViewWords(ChangeWords words) implements ViewChange.Visitor<ToldChange> {

  @Override
  public ToldChange create(ViewChange.Create change) {
    return words.added(kind(change.view()) + "s", change.subject());
  }

  @Override
  public ToldChange alter(ViewChange.Alter change) {
    return changed(change, change.view());
  }

  @Override
  public ToldChange recreate(ViewChange.Recreate change) {
    return changed(change, change.view());
  }

  @Override
  public ToldChange drop(ViewChange.Drop change) {
    return words.removed(kind(change.view()) + "s", change.subject());
  }

  private ToldChange changed(ViewChange change, Pair<View> view) {
    return words.changed(change.subject(), kind(view.after()), what(view));
  }

  private static String what(Pair<View> view) {
    if (view.differIn(View::materialized)) {
      return "whether it keeps its rows";
    }
    if (view.differIn(View::query)) {
      return "its query";
    }
    if (view.differIn(View::options)) {
      return "its options";
    }
    return view.differIn(View::storage) ? "how it is kept" : "its columns";
  }

  private static String kind(View view) {
    return view.materialized() ? "materialized view" : "view";
  }
}
