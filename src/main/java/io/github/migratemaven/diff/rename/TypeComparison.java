package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How alike two enum types are: by their values and by the columns that have them. */
final class TypeComparison implements Siblings.Comparison<EnumType> {

  private final Pair<Map<QualifiedName, Set<String>>> columns;

  TypeComparison(Pair<Catalog> catalogs) {
    this.columns = catalogs.map(TypeComparison::columns);
  }

  @Override
  public int threshold() {
    return 60;
  }

  @Override
  public Likeness of(EnumType dropped, EnumType added) {
    Set<String> before = columns.before().getOrDefault(dropped.name(), Set.of());
    Set<String> after = columns.after().getOrDefault(added.name(), Set.of());
    boolean sameValues = dropped.values().equals(added.values());
    return new Likeness()
        .plus(
            45 * commonValues(dropped, added),
            sameValues ? "same values" : "some of the values the same")
        .plusNames(NameLikeness.of(dropped.name().name(), added.name().name()), 35)
        .plusIf(!after.isEmpty() && before.equals(after), 20, "in the same columns");
  }

  private static double commonValues(EnumType dropped, EnumType added) {
    double common =
        dropped.values().stream()
            .mapToDouble(value -> NameLikeness.nearest(value, added.values().stream()))
            .sum();
    double all = dropped.values().size() + added.values().size() - common;
    return all == 0 ? 0 : common / all;
  }

  /** The names of the columns of each type; their tables may have other names afterwards. */
  private static Map<QualifiedName, Set<String>> columns(Catalog catalog) {
    Map<QualifiedName, Set<String>> columns = new HashMap<>();
    catalog
        .tables()
        .forEach(
            table ->
                table
                    .columns()
                    .forEach(
                        column ->
                            columns
                                .computeIfAbsent(column.type().element(), type -> new TreeSet<>())
                                .add(column.name())));
    return columns;
  }
}
