package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Pair;

/** How alike two values of an enum type are: by their names and their places. */
final class ValueComparison implements Siblings.Comparison<String> {

  private final Pair<EnumType> type;

  ValueComparison(Pair<EnumType> type) {
    this.type = type;
  }

  @Override
  public int threshold() {
    return 66;
  }

  @Override
  public Likeness of(String dropped, String added) {
    boolean sameCount = type.before().values().size() == type.after().values().size();
    boolean samePlace =
        type.before().values().indexOf(dropped) == type.after().values().indexOf(added);
    return new Likeness()
        .plusNames(NameLikeness.of(dropped, added), 60)
        .plusIf(samePlace, 28, "same place")
        .plusIf(sameCount, 12, "as many values as before");
  }
}
