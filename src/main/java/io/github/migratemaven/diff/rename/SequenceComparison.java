package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Sequence;

/** How alike two sequences are that no column owns: by how they count and by their names. */
final class SequenceComparison implements Siblings.Comparison<Sequence> {

  @Override
  public int threshold() {
    return 66;
  }

  @Override
  public Likeness of(Sequence dropped, Sequence added) {
    return new Likeness()
        .plusIf(dropped.options().equals(added.options()), 35, "counts alike")
        .plusNames(NameLikeness.of(dropped.name().name(), added.name().name()), 65);
  }
}
