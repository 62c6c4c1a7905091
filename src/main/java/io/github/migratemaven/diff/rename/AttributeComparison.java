package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.Pair;

/** How alike two attributes of a composite type are; of another type they are not. */
final class AttributeComparison implements Siblings.Comparison<Attribute> {

  private final Pair<CompositeType> type;
  private final RenamedTypes types;

  AttributeComparison(Pair<CompositeType> type, RenamedTypes types) {
    this.type = type;
    this.types = types;
  }

  @Override
  public int threshold() {
    return 62;
  }

  @Override
  public Likeness of(Attribute dropped, Attribute added) {
    Likeness likeness = new Likeness();
    return types.areSame(dropped.type(), added.type())
        ? likeness
            .plus(28, "same type")
            .plusIf(isInSamePlace(dropped, added), 20, "same place")
            .plusNames(NameLikeness.of(dropped.name(), added.name()), 52)
        : likeness;
  }

  private boolean isInSamePlace(Attribute dropped, Attribute added) {
    return type.before().attributes().indexOf(dropped) == type.after().attributes().indexOf(added);
  }
}
