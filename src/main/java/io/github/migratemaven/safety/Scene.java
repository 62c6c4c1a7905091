package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.DomainBases;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.plan.Fills;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules look at besides the change.
 *
 * @param catalogs both sides
 * @param families which tables descend from which, on both sides
 * @param domains those of both sides
 * @param secured the tables whose policies were heeded before
 * @param kept the tables that are on both sides
 * @param renewed what needs code that is made again
 * @param fills values for columns that become required
 * @param names how names are written
 */
record Scene(
    Pair<Catalog> catalogs,
    Pair<Families> families,
    Pair<DomainBases> domains,
    Set<QualifiedName> secured,
    List<Pair<Table>> kept,
    Renewed renewed,
    Fills fills,
    SqlNames names) {

  Scene(Pair<Catalog> catalogs, Renewed renewed, Fills fills, SqlNames names) {
    this(
        catalogs,
        catalogs.map(Families::new),
        catalogs.map(DomainBases::of),
        secured(catalogs.before()),
        Matching.of(catalogs.map(Catalog::tables), Table::name).kept(),
        renewed,
        fills,
        names);
  }

  private static Set<QualifiedName> secured(Catalog catalog) {
    return catalog.tables().stream()
        .filter(table -> table.rowSecurity().enabled())
        .map(Table::name)
        .collect(Collectors.toSet());
  }

  /**
   * Whether a change is about a foreign table's columns or constraints: PostgreSQL has none of its
   * rows to lose, and does not look whether they fit.
   */
  boolean isElsewhere(Change change) {
    return (change instanceof ColumnChange || change instanceof ConstraintChange)
        && families.before().table(change.subject()).filter(Table::isForeign).isPresent();
  }

  /** A table's name in a sentence: without quotes, without the default schema. */
  String nameOf(QualifiedName table) {
    return table.schema().isEmpty() || table.schema().equals(names.defaultSchema())
        ? table.name()
        : table.schema() + "." + table.name();
  }

  boolean isFilled(ColumnName column) {
    return fills.cover(column);
  }

  /** Whether policies of a table were heeded before. */
  boolean hadRowSecurity(QualifiedName table) {
    return secured.contains(table);
  }

  /** Whether something of before needs code that is made again. */
  boolean needsRenewed(ObjectName object) {
    return renewed.dependents().contains(object);
  }
}
