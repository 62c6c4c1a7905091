package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.View;

/** How alike two views are: one of another query is another view. */
final class ViewComparison implements Siblings.Comparison<View> {

  @Override
  public int threshold() {
    return 66;
  }

  @Override
  public Likeness of(View dropped, View added) {
    return new Likeness()
        .plusIf(dropped.query().equals(added.query()), 60, "same query")
        .plusNames(NameLikeness.of(dropped.name().name(), added.name().name()), 40);
  }
}
