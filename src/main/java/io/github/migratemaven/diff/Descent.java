package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.LineageChange.Bond;
import io.github.migratemaven.diff.LineageChange.OfType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables that exist on both sides as they have to be compared: PostgreSQL hands the changes of a
 * parent down to its children, makes inherited parts the child's own when it leaves, and wants the
 * parent's checks in place when it joins.
 */
final class Descent {

  private final Map<QualifiedName, Pair<Table>> kept = new LinkedHashMap<>();
  private final Map<QualifiedName, Handed> handed = new HashMap<>();
  private final Heirs heirs;
  private final Pair<DomainBases> domains;

  private Descent(Heirs heirs, List<Pair<Table>> kept, Pair<DomainBases> domains) {
    this.heirs = heirs;
    kept.forEach(table -> this.kept.put(table.after().name(), table));
    this.domains = domains;
  }

  /**
   * A table that exists on both sides.
   *
   * @param sides each as it is when the table's own changes are due
   * @param recreated columns that are dropped and added with a parent's
   */
  record Descended(Pair<Table> sides, Set<String> recreated) {}

  /** The same pairs in their families. */
  static List<Descended> of(
      Pair<Catalog> catalogs, List<Pair<Table>> kept, Pair<DomainBases> domains) {
    Descent descent = new Descent(Heirs.of(catalogs), kept, domains);
    Map<QualifiedName, Descended> compared = new HashMap<>();
    for (Table table : descent.heirs.families().before().parentsFirst()) {
      Pair<Table> pair = descent.kept.get(table.name());
      if (pair != null) {
        compared.put(table.name(), descent.compared(pair));
      }
    }
    return kept.stream()
        .map(pair -> compared.getOrDefault(pair.after().name(), new Descended(pair, Set.of())))
        .toList();
  }

  private Descended compared(Pair<Table> table) {
    Matching<Bond> bonds = LineageDiff.bonds(table.map(Table::lineage));
    List<Pair<Table>> parents = keptParents(table, bonds);
    Pair<Table> result = table;
    Handed fromParents = Handed.NOTHING;
    if (isChild(table)) {
      fromParents =
          parents.stream()
              .map(parent -> handed.getOrDefault(parent.after().name(), Handed.NOTHING))
              .reduce(Handed.NOTHING, Handed::and);
      result = new InheritedParts(table, parents, bonds).settled();
      HandedColumns columns = new HandedColumns(table, parents, fromParents, heirs);
      boolean typed = bonds.kept().stream().anyMatch(bond -> bond.after() instanceof OfType);
      result =
          new Pair<>(
              result
                  .before()
                  .withColumns(typed ? HandedColumns.ofType(table) : columns.handedDown()),
              result.after());
    }
    if (!heirs.families().before().children(table.before().name()).isEmpty()) {
      handed.put(table.after().name(), fromParents.and(Handed.by(result, domains)));
    }
    return new Descended(result, fromParents.recreated());
  }

  private static boolean isChild(Pair<Table> table) {
    return isChild(table.before().lineage()) || isChild(table.after().lineage());
  }

  private static boolean isChild(Lineage lineage) {
    return !lineage.ancestors().isEmpty() || lineage.type() != null;
  }

  /** The parents that a table has before and after. */
  private List<Pair<Table>> keptParents(Pair<Table> table, Matching<Bond> bonds) {
    List<Pair<Table>> parents = new ArrayList<>();
    boolean leaves = bonds.dropped().stream().anyMatch(LineageChange.PartitionOf.class::isInstance);
    for (QualifiedName parent : table.before().lineage().ancestors()) {
      if (!leaves && table.after().lineage().ancestors().contains(parent)) {
        Pair<Table> pair = kept.get(parent);
        if (pair != null) {
          parents.add(pair);
        }
      }
    }
    return parents;
  }
}
