package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Cast;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainBases;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Range types that have to be made again under columns, domains or composite types that stay:
 * PostgreSQL alters nothing of a range type, and dropping it would take the columns along.
 */
final class RangesInUse {

  /** What does not fit ends the migration, and is not changed silently. */
  private static final Set<Cast> KEEPING = EnumSet.of(Cast.SAFE, Cast.NARROWING);

  private RangesInUse() {}

  /**
   * The range types that are on both sides and whose values can be taken over through their text:
   * bounds stay what they are, and no function has to know both types.
   */
  static List<Pair<RangeType>> keepable(Pair<Catalog> catalogs) {
    Pair<DomainBases> domains = catalogs.map(DomainBases::of);
    return Matching.of(catalogs.map(side -> RangeType.of(side).toList()), RangeType::name)
        .kept()
        .stream()
        .filter(range -> !range.before().isCanonical() && !range.after().isCanonical())
        .filter(range -> !range.differIn(RangeType::multirange))
        .filter(range -> KEEPING.contains(Cast.between(range.map(RangeType::subtype), domains)))
        .toList();
  }

  /** Those that are made again while something that stays holds values of them. */
  static Set<ObjectName> of(List<Change> changes, Pair<Catalog> catalogs) {
    return held(changes, catalogs).stream().map(Dependency::needed).collect(Collectors.toSet());
  }

  /** Those that still are, once for each that holds values. */
  static List<Refusal> among(List<Change> changes, Pair<Catalog> catalogs) {
    return held(changes, catalogs).stream()
        .map(held -> new Refusal(Limit.RANGE_TYPE, held.needed(), words(held)))
        .toList();
  }

  private static List<Dependency> held(List<Change> changes, Pair<Catalog> catalogs) {
    Set<ObjectName> madeAgain = madeAgain(changes);
    if (madeAgain.isEmpty()) {
      return List.of();
    }
    Pair<Map<ObjectName, String>> holders = catalogs.map(RangesInUse::holders);
    List<Dependency> held = new ArrayList<>();
    for (Dependency dependency : catalogs.before().dependencies()) {
      ObjectName holder = dependency.dependent();
      String type = holders.before().get(holder);
      if (madeAgain.contains(dependency.needed())
          && type != null
          && type.equals(holders.after().get(holder))) {
        held.add(dependency);
      }
    }
    return held;
  }

  private static Set<ObjectName> madeAgain(List<Change> changes) {
    Set<ObjectName> ranges = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof DefinitionChange.Recreate recreate
          && recreate.kind() == DefinitionKind.RANGE_TYPE) {
        ranges.add(recreate.object());
      }
    }
    return ranges;
  }

  /** Columns with their types, domains and composite types. */
  private static Map<ObjectName, String> holders(Catalog catalog) {
    Map<ObjectName, String> holders = new HashMap<>();
    for (Table table : catalog.tables()) {
      for (Column column : table.columns()) {
        holders.put(
            new ObjectName(ObjectName.Kind.COLUMN, table.name(), column.name()),
            column.type().sql());
      }
    }
    for (Domain domain : catalog.domains()) {
      holders.put(ObjectName.type(domain.name()), domain.base().sql());
    }
    for (CompositeType type : catalog.composites()) {
      holders.put(ObjectName.type(type.name()), "");
    }
    return holders;
  }

  private static String words(Dependency dependency) {
    ObjectName holder = dependency.dependent();
    String name = ObjectWords.of(holder.name());
    return name
        + (holder.part().isEmpty() ? "" : "." + holder.part())
        + " holds "
        + ObjectWords.of(dependency.needed().name());
  }
}
