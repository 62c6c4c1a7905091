package io.github.migratemaven.safety;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.rename.Rename;
import io.github.migratemaven.diff.rename.RenameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a database has the rows of a table that the questions call by its new names. A table under
 * its old ones is read through a SELECT that gives the new ones, so that PostgreSQL, not we,
 * understands the expressions in a question.
 *
 * @param renames what has its old name on the database still
 * @param tables the tables under their new names, as they are before everything else
 * @param names how names are written
 */
record LiveTables(List<Rename> renames, List<Table> tables, SqlNames names) {

  LiveTables {
    renames = List.copyOf(renames);
    tables = List.copyOf(tables);
  }

  /** Every table has the name that questions call it by. */
  static LiveTables asTheyAre(SqlNames names) {
    return new LiveTables(List.of(), List.of(), names);
  }

  /** What stands behind FROM. */
  String from(QualifiedName table) {
    return underOldNames(table)
        .map(rows -> rows + " AS " + quoted(table.name()))
        .orElseGet(() -> names.of(table));
  }

  /** What stands behind FROM, under a name for the query. */
  String from(QualifiedName table, String alias) {
    return underOldNames(table).orElseGet(() -> names.of(table)) + " AS " + alias;
  }

  /**
   * The same without the rows of tables that inherit from it, for which its keys do not hold; a
   * partitioned table has rows in its partitions only.
   */
  String fromAlone(QualifiedName table, String alias) {
    return underOldNames(table)
            .orElseGet(() -> (isInherited(table) ? "ONLY " : "") + names.of(table))
        + " AS "
        + alias;
  }

  private boolean isInherited(QualifiedName table) {
    return tables.stream().anyMatch(other -> other.lineage().parents().contains(table));
  }

  private Optional<String> underOldNames(QualifiedName table) {
    List<Rename> concerned =
        renames.stream().filter(rename -> rename.object().after().equals(table)).toList();
    return concerned.isEmpty()
        ? Optional.empty()
        : tables.stream()
            .filter(known -> known.name().equals(table))
            .findFirst()
            .map(known -> select(known, concerned));
  }

  private String select(Table table, List<Rename> concerned) {
    Map<String, String> oldNames = new HashMap<>();
    concerned.stream()
        .filter(rename -> rename.kind() == RenameKind.COLUMN)
        .forEach(rename -> oldNames.put(rename.part().after(), rename.part().before()));
    return table.columns().stream()
        .map(Column::name)
        .map(name -> quoted(oldNames.getOrDefault(name, name)) + " AS " + quoted(name))
        .collect(
            Collectors.joining(
                ", ", "(SELECT ", " FROM " + names.of(concerned.get(0).object().before()) + ")"));
  }
}
