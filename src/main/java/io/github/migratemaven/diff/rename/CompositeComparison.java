package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import java.util.List;

/** How alike two composite types are: by their attributes and by the columns that have them. */
final class CompositeComparison implements Siblings.Comparison<CompositeType> {

  private final TypeUses uses;

  CompositeComparison(TypeUses uses) {
    this.uses = uses;
  }

  @Override
  public int threshold() {
    return 60;
  }

  @Override
  public Likeness of(CompositeType dropped, CompositeType added) {
    boolean same = definition(dropped).equals(definition(added));
    return new Likeness()
        .plus(
            45 * NameLikeness.ofAll(names(dropped), names(added)),
            same ? "same attributes" : "some of the attributes the same")
        .plusNames(NameLikeness.of(dropped.name().name(), added.name().name()), 35)
        .plusIf(uses.areSame(dropped.name(), added.name()), 20, "in the same columns");
  }

  private static List<Attribute> definition(CompositeType type) {
    return type.attributes().stream().map(Attribute::withoutComment).toList();
  }

  private static List<String> names(CompositeType type) {
    return type.attributes().stream().map(Attribute::name).toList();
  }
}
