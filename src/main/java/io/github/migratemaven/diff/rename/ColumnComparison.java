package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Cast;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How alike two columns of a table are; without a type that keeps the values they are not. */
final class ColumnComparison implements Siblings.Comparison<Column> {

  private final Pair<Table> table;
  private final RenamedTypes types;
  private final Set<String> kept;

  ColumnComparison(Pair<Table> table, RenamedTypes types) {
    this.table = table;
    this.types = types;
    this.kept = new HashSet<>(names(table.before()));
    kept.retainAll(names(table.after()));
  }

  @Override
  public int threshold() {
    return 62;
  }

  @Override
  public Likeness of(Column dropped, Column added) {
    Likeness likeness = new Likeness();
    boolean sameType = types.areSame(dropped.type(), added.type());
    if (!sameType && Cast.between(new Pair<>(dropped.type(), added.type())) != Cast.SAFE) {
      return likeness;
    }
    Set<String> before = ColumnUses.of(table.before(), dropped.name());
    Set<String> after = ColumnUses.of(table.after(), added.name());
    return likeness
        .plus(sameType ? 25 : 15, sameType ? "same type" : "a type that holds the values")
        .plusIf(isInSamePlace(dropped, added), 12, "same place")
        .plusNames(NameLikeness.of(dropped.name(), added.name()), 45)
        .plusIf(isFilledAlike(dropped, added), 8, "same default and NOT NULL")
        .plusIf(!after.isEmpty() && before.equals(after), 18, "same constraints and indexes")
        .minusIf(!before.equals(after), 8);
  }

  private static boolean isFilledAlike(Column dropped, Column added) {
    return dropped.notNull() == added.notNull() && dropped.value().equals(added.value());
  }

  /** Between the same neighbours, as far as these are still there. */
  private boolean isInSamePlace(Column dropped, Column added) {
    List<String> before = names(table.before());
    List<String> after = names(table.after());
    int old = before.indexOf(dropped.name());
    int next = after.indexOf(added.name());
    return Objects.equals(lastKept(before.subList(0, old)), lastKept(after.subList(0, next)))
        && Objects.equals(
            firstKept(before.subList(old + 1, before.size())),
            firstKept(after.subList(next + 1, after.size())));
  }

  private String lastKept(List<String> names) {
    return names.stream().filter(kept::contains).reduce("", (first, second) -> second);
  }

  private String firstKept(List<String> names) {
    return names.stream().filter(kept::contains).findFirst().orElse("");
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }
}
