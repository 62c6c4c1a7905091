package io.github.migratemaven.safety;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.rename.Rename;
import io.github.migratemaven.diff.rename.RenameKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a database has the rows of a table that the questions call by its new names. A table under
 * its old ones, or with columns that get another type, is read through a SELECT that gives the new
 * ones, so that PostgreSQL, not we, understands the expressions in a question.
 *
 * @param renames what has its old name on the database still
 * @param casts the types that columns get; empty to have their values as they are
 * @param tables the tables under their new names, as they are before everything else
 * @param names how names are written
 */
record LiveTables(
    List<Rename> renames, Map<ColumnName, String> casts, List<Table> tables, SqlNames names) {

  LiveTables {
    renames = List.copyOf(renames);
    casts = new LinkedHashMap<>(casts);
    tables = List.copyOf(tables);
  }

  /** Every table has the name that questions call it by. */
  static LiveTables asTheyAre(SqlNames names) {
    return new LiveTables(List.of(), Map.of(), List.of(), names);
  }

  /** The same rows with the values that they have now. */
  LiveTables beforeCasts() {
    return new LiveTables(renames, Map.of(), tables, names);
  }

  /** What stands behind FROM. */
  String from(QualifiedName table) {
    return asWanted(table, "")
        .map(rows -> rows + " AS " + quoted(table.name()))
        .orElseGet(() -> names.of(table));
  }

  /** What stands behind FROM, under a name for the query. */
  String from(QualifiedName table, String alias) {
    return asWanted(table, "").orElseGet(() -> names.of(table)) + " AS " + alias;
  }

  /**
   * The same without the rows of tables that inherit from it, for which its keys do not hold; a
   * partitioned table has rows in its partitions only.
   */
  String fromAlone(QualifiedName table, String alias) {
    String only = isInherited(table) ? "ONLY " : "";
    return asWanted(table, only).orElseGet(() -> only + names.of(table)) + " AS " + alias;
  }

  private boolean isInherited(QualifiedName table) {
    return tables.stream().anyMatch(other -> other.lineage().parents().contains(table));
  }

  private Optional<String> asWanted(QualifiedName table, String only) {
    List<Rename> concerned =
        renames.stream().filter(rename -> rename.object().after().equals(table)).toList();
    return concerned.isEmpty()
            && casts.keySet().stream().noneMatch(cast -> cast.table().equals(table))
        ? Optional.empty()
        : tables.stream()
            .filter(known -> known.name().equals(table))
            .findFirst()
            .map(known -> select(known, concerned, only));
  }

  private String select(Table table, List<Rename> concerned, String only) {
    Map<String, String> oldNames = new HashMap<>();
    concerned.stream()
        .filter(rename -> rename.kind() == RenameKind.COLUMN)
        .forEach(rename -> oldNames.put(rename.part().after(), rename.part().before()));
    QualifiedName live = concerned.isEmpty() ? table.name() : concerned.get(0).object().before();
    return table.columns().stream()
        .map(Column::name)
        .map(
            name ->
                quoted(oldNames.getOrDefault(name, name))
                    + cast(new ColumnName(table.name(), name))
                    + " AS "
                    + quoted(name))
        .collect(Collectors.joining(", ", "(SELECT ", " FROM " + only + names.of(live) + ")"));
  }

  private String cast(ColumnName column) {
    String type = casts.get(column);
    return type == null ? "" : "::" + type;
  }
}
