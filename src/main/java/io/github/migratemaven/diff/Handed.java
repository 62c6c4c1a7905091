package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What ALTER TABLE hands down to the children of a table, by column: it overwrites what they have
 * of their own.
 *
 * @param values columns whose default is set or dropped
 * @param required columns that become required or optional
 * @param recreated columns that are dropped and added
 */
record Handed(Set<String> values, Set<String> required, Set<String> recreated) {

  static final Handed NOTHING = new Handed(Set.of(), Set.of(), Set.of());

  /** What the changes of a table hand down. */
  static Handed by(Pair<Table> table, Pair<DomainBases> domains) {
    Handed handed = new Handed(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    for (Pair<Column> column : Matching.of(table.map(Table::columns), Column::name).kept()) {
      String name = column.after().name();
      if (column.differIn(Column::value)) {
        handed.values.add(name);
      }
      if (column.differIn(Bequest::of)) {
        handed.required.add(name);
      }
      if (ColumnDiff.isRecreated(table, column, domains)) {
        handed.recreated.add(name);
      }
    }
    return handed;
  }

  /** Both together. */
  Handed and(Handed other) {
    return new Handed(
        union(values, other.values),
        union(required, other.required),
        union(recreated, other.recreated));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }
}
