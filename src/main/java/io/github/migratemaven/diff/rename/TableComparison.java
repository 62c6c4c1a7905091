package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.Matching;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How alike two tables are: by their columns, their keys and who references whom. */
final class TableComparison implements Siblings.Comparison<Table> {

  /** So many columns that few tables have say which table it is. */
  private static final double ENOUGH_COLUMNS = 3;

  private final RenamedTypes types;
  private final Pair<Map<QualifiedName, Set<String>>> references;

  /** In how many tables a column of this name is. */
  private final Map<String, Integer> frequency = new HashMap<>();

  TableComparison(Pair<Catalog> catalogs, RenamedTypes types) {
    this.types = types;
    this.references = catalogs.map(TableComparison::references);
    catalogs.before().tables().stream()
        .flatMap(table -> table.columns().stream())
        .forEach(column -> frequency.merge(column.name(), 1, Integer::sum));
  }

  @Override
  public int threshold() {
    return 58;
  }

  @Override
  public Likeness of(Table dropped, Table added) {
    if (!haveSamePlace(new Pair<>(dropped.lineage(), added.lineage()))
        || TableStorage.isElsewhere(new Pair<>(dropped.storage(), added.storage()))) {
      return new Likeness();
    }
    Set<String> before = referencesOf(references.before(), dropped);
    Set<String> after = referencesOf(references.after(), added);
    return ofColumns(dropped, added)
        .plusNames(NameLikeness.of(dropped.name().name(), added.name().name()), 35)
        .plusIf(primaryKey(dropped).equals(primaryKey(added)), 4, "same primary key")
        .plusIf(!after.isEmpty() && before.equals(after), 20, "same references");
  }

  /** Partitions look alike and come and go; what tells them apart is which rows are in them. */
  private static boolean haveSamePlace(Pair<Lineage> lineage) {
    return !lineage.differIn(TableComparison::bound) && !lineage.differIn(TableComparison::key);
  }

  private static String bound(Lineage lineage) {
    return lineage.partition() == null ? "" : lineage.partition().bound();
  }

  private static String key(Lineage lineage) {
    return Objects.requireNonNullElse(lineage.key(), "");
  }

  /** Columns that many tables have, such as id, tell little about one table. */
  private Likeness ofColumns(Table dropped, Table added) {
    Matching<Column> columns =
        Matching.of(new Pair<>(dropped.columns(), added.columns()), Column::name);
    double common = 0;
    double telling = 0;
    for (Pair<Column> kept : columns.kept()) {
      if (types.areSame(kept.before().type(), kept.after().type())) {
        common += 1;
        telling += weight(kept.before().name());
      }
    }
    for (Column old : columns.dropped()) {
      double alike = nearest(old, columns.added());
      common += alike;
      telling += alike * weight(old.name());
    }
    double all = dropped.columns().size() + added.columns().size() - common;
    double share = all == 0 ? 0 : common / all;
    return new Likeness()
        .plus(
            55 * share * Math.min(1, telling / ENOUGH_COLUMNS),
            Math.round(share * 100) + " % of the columns the same");
  }

  private double weight(String column) {
    return column.equals("id") ? 0.2 : 1.0 / frequency.getOrDefault(column, 1);
  }

  private double nearest(Column old, List<Column> added) {
    return NameLikeness.nearest(
        old.name(),
        added.stream().filter(next -> types.areSame(old.type(), next.type())).map(Column::name));
  }

  private static List<String> primaryKey(Table table) {
    return table.constraints().stream()
        .filter(PrimaryKey.class::isInstance)
        .flatMap(key -> ((PrimaryKey) key).columns().stream())
        .toList();
  }

  private static Set<String> referencesOf(Map<QualifiedName, Set<String>> references, Table table) {
    return references.getOrDefault(table.name(), Set.of());
  }

  /** Of each table what it references and what references it, without its own name. */
  private static Map<QualifiedName, Set<String>> references(Catalog catalog) {
    return catalog.tables().stream()
        .flatMap(table -> table.constraints().stream().flatMap(key -> ends(table, key)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
  }

  private static Stream<Map.Entry<QualifiedName, String>> ends(Table table, Constraint constraint) {
    return constraint instanceof ForeignKey key
        ? Stream.of(
            Map.entry(table.name(), "to " + key.references() + key.referencedColumns()),
            Map.entry(key.references(), "from " + table.name() + key.columns()))
        : Stream.empty();
  }
}
