package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.EnumType;

/** How alike two enum types are: by their values and by the columns that have them. */
final class EnumComparison implements Siblings.Comparison<EnumType> {

  private final TypeUses uses;

  EnumComparison(TypeUses uses) {
    this.uses = uses;
  }

  @Override
  public int threshold() {
    return 60;
  }

  @Override
  public Likeness of(EnumType dropped, EnumType added) {
    boolean sameValues = dropped.values().equals(added.values());
    return new Likeness()
        .plus(
            45 * NameLikeness.ofAll(dropped.values(), added.values()),
            sameValues ? "same values" : "some of the values the same")
        .plusNames(NameLikeness.of(dropped.name().name(), added.name().name()), 35)
        .plusIf(uses.areSame(dropped.name(), added.name()), 20, "in the same columns");
  }
}
