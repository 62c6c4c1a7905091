package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Routine;

/** How alike two routines of the same arguments are: one of another body is another routine. */
final class RoutineComparison implements Siblings.Comparison<Routine> {

  @Override
  public int threshold() {
    return 66;
  }

  @Override
  public Likeness of(Routine dropped, Routine added) {
    return new Likeness()
        .plusIf(dropped.definition().equals(added.definition()), 60, "same definition")
        .plusNames(NameLikeness.of(dropped.name().name().name(), added.name().name().name()), 40);
  }
}
