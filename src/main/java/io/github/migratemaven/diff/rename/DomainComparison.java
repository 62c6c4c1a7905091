package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Domain;
import java.util.List;

/** How alike two domains are: by what they restrict and how, and by the columns that have them. */
final class DomainComparison implements Siblings.Comparison<Domain> {

  private final TypeUses uses;

  DomainComparison(TypeUses uses) {
    this.uses = uses;
  }

  @Override
  public int threshold() {
    return 60;
  }

  @Override
  public Likeness of(Domain dropped, Domain added) {
    if (!dropped.base().equals(added.base())) {
      return new Likeness();
    }
    return new Likeness()
        .plus(15, "same base type")
        .plusIf(checks(dropped).equals(checks(added)), 25, "same checks")
        .plusNames(NameLikeness.of(dropped.name().name(), added.name().name()), 40)
        .plusIf(uses.areSame(dropped.name(), added.name()), 25, "in the same columns");
  }

  private static List<String> checks(Domain domain) {
    return domain.checks().stream().map(Check::expression).sorted().toList();
  }
}
