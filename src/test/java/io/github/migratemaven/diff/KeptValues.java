package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.testkit.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a migration must not touch: the values of columns that are on both sides, and of those that
 * get another type, or one that changes, at least whether there is one.
 */
public final class KeptValues {

  private static final SqlNames NAMES = new SqlNames("public");

  private final Set<QualifiedName> changedTypes;
  private final Set<ColumnName> madeAgain;
  private final Families families;
  private final Map<QualifiedName, String> queries = new LinkedHashMap<>();

  private KeptValues(Pair<Catalog> catalogs) {
    this.families = new Families(catalogs.after());
    this.changedTypes =
        Matching.of(catalogs.map(Catalog::composites), CompositeType::name).kept().stream()
            .filter(type -> type.differIn(same -> same))
            .map(type -> type.after().name())
            .collect(Collectors.toSet());
    this.madeAgain =
        Diff.between(catalogs).stream()
            .filter(ColumnChange.Recreate.class::isInstance)
            .map(change -> ((ColumnChange.Recreate) change).columnName())
            .collect(Collectors.toSet());
    Matching.of(catalogs.map(Catalog::tables), Table::name).kept().stream()
        // The rows of a foreign table are elsewhere.
        .filter(table -> !table.before().isForeign())
        .forEach(this::add);
  }

  /** Of a case after its renames. */
  static KeptValues of(RenamedCase renamed) {
    return of(renamed.catalogs());
  }

  /** Of two schemas between which nothing is renamed. */
  public static KeptValues of(Pair<Catalog> catalogs) {
    return new KeptValues(catalogs);
  }

  /** Table by table, the rows sorted; a partition's are not its parent's, too. */
  public Map<QualifiedName, List<String>> in(TestDatabase database) {
    Map<QualifiedName, List<String>> rows = new LinkedHashMap<>();
    queries.forEach(
        (table, query) -> rows.put(table, database.queryStrings(query).stream().sorted().toList()));
    return rows;
  }

  private void add(Pair<Table> table) {
    QualifiedName name = table.after().name();
    String columns =
        Matching.of(table.map(Table::columns), Column::name).kept().stream()
            .filter(column -> isKept(new ColumnName(name, column.after().name()), column))
            .map(this::value)
            .collect(Collectors.joining(", "));
    queries.put(
        name, "SELECT " + (columns.isEmpty() ? "''" : columns) + " FROM ONLY " + NAMES.of(name));
  }

  /** Whether nothing gives the column other values. */
  private boolean isKept(ColumnName name, Pair<Column> column) {
    return !isMadeAgain(name)
        && !(column.before().value() instanceof Generated)
        && !(column.after().value() instanceof Generated)
        && column.before().notNull() == column.after().notNull();
  }

  /** By itself, or with the column of a parent. */
  private boolean isMadeAgain(ColumnName name) {
    return madeAgain.contains(name)
        || families.table(name.table()).stream()
            .flatMap(table -> families.parents(table).stream())
            .anyMatch(parent -> isMadeAgain(new ColumnName(parent.name(), name.column())));
  }

  private String value(Pair<Column> column) {
    String name = SqlNames.quoted(column.after().name());
    boolean isText =
        !column.differIn(Column::type) && !changedTypes.contains(column.after().type().element());
    return isText ? name + "::text" : name + " IS NULL";
  }
}
