package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.ChildOf;
import io.github.migratemaven.diff.LineageChange.OfType;
import io.github.migratemaven.diff.LineageChange.PartitionOf;

/** Changes of what tables descend from, in words. */
record LineageWords(ShownNames names) implements LineageChange.Visitor<String> {

  @Override
  public String leave(LineageChange.Leave change) {
    return REMOVED.part(bond(change.bond()));
  }

  @Override
  public String join(LineageChange.Join change) {
    return ADDED.part(bond(change.bond()));
  }

  @Override
  public String rekey(LineageChange.Rekey change) {
    Pair<String> keys = change.tables().map(Table::lineage).map(LineageWords::key);
    return CHANGED.part(
        "how it is partitioned, from " + keys.before() + " to " + keys.after() + " (by hand only)");
  }

  private String bond(Bond bond) {
    if (bond instanceof PartitionOf partition) {
      return "partition of "
          + names.of(partition.partition().of())
          + " "
          + visible(partition.partition().bound());
    }
    return bond instanceof ChildOf child
        ? "child of " + names.of(child.parent())
        : "rows of the type " + names.of(((OfType) bond).type());
  }

  private static String key(Lineage lineage) {
    return lineage.key() == null ? "not at all" : visible(lineage.key());
  }
}
