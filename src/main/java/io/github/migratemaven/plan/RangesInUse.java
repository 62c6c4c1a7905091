package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Range types that would have to be made again under columns, domains or composite types that stay:
 * PostgreSQL alters nothing of a range type, and dropping it would take the columns along.
 */
final class RangesInUse {

  private RangesInUse() {}

  /** Those of which something that stays holds values, once for each that does. */
  static List<Refusal> among(List<Change> changes, Pair<Catalog> catalogs) {
    Set<ObjectName> madeAgain = madeAgain(changes);
    if (madeAgain.isEmpty()) {
      return List.of();
    }
    Pair<Map<ObjectName, String>> holders = catalogs.map(RangesInUse::holders);
    List<Refusal> inUse = new ArrayList<>();
    for (Dependency dependency : catalogs.before().dependencies()) {
      ObjectName holder = dependency.dependent();
      String type = holders.before().get(holder);
      if (madeAgain.contains(dependency.needed())
          && type != null
          && type.equals(holders.after().get(holder))) {
        inUse.add(new Refusal(Limit.RANGE_TYPE, dependency.needed(), words(dependency)));
      }
    }
    return inUse;
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
    String name = holder.name().schema() + "." + holder.name().name();
    return name
        + (holder.part().isEmpty() ? "" : "." + holder.part())
        + " holds "
        + dependency.needed().name().schema()
        + "."
        + dependency.needed().name().name();
  }
}
