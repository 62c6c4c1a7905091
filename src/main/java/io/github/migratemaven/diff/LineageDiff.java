package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.ChildOf;
import io.github.migratemaven.diff.LineageChange.OfType;
import io.github.migratemaven.diff.LineageChange.PartitionOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Compares what a table descends from. A partition of another bound leaves and joins again. */
final class LineageDiff {

  private LineageDiff() {}

  static List<Change> between(Pair<Table> table) {
    Pair<Lineage> lineage = table.map(Table::lineage);
    List<Change> changes = new ArrayList<>();
    if (!Objects.equals(lineage.before().key(), lineage.after().key())) {
      changes.add(new LineageChange.Rekey(table));
    }
    Matching<Bond> bonds = bonds(lineage);
    bonds.dropped().forEach(bond -> changes.add(new LineageChange.Leave(table.before(), bond)));
    bonds.added().forEach(bond -> changes.add(new LineageChange.Join(table.after(), bond)));
    return changes;
  }

  /** The bonds of both sides, brought together. */
  static Matching<Bond> bonds(Pair<Lineage> lineage) {
    return Matching.of(lineage.map(LineageDiff::bonds), Function.identity());
  }

  private static List<Bond> bonds(Lineage lineage) {
    List<Bond> bonds = new ArrayList<>();
    if (lineage.partition() != null) {
      bonds.add(new PartitionOf(lineage.partition()));
    }
    lineage.parents().forEach(parent -> bonds.add(new ChildOf(parent)));
    if (lineage.type() != null) {
      bonds.add(new OfType(lineage.type()));
    }
    return bonds;
  }
}
