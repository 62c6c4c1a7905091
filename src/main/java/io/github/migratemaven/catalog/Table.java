package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, ordinary, partitioned or foreign.
 *
 * @param name its name
 * @param columns in the order of the table, inherited ones too; the order is kept for creating, and
 *     never a difference
 * @param constraints its own ones, sorted by name
 * @param indexes its own ones that no constraint owns, sorted by name
 * @param policies sorted by name; heeded only as {@code rowSecurity} says
 * @param rowSecurity whether the policies are heeded
 * @param lineage what it descends from, and how it is partitioned
 * @param storage how it is kept
 * @param comment its comment, or null
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    List<Policy> policies,
    RowSecurity rowSecurity,
    Lineage lineage,
    TableStorage storage,
    @Nullable String comment) {

  public Table {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    indexes = List.copyOf(indexes);
    policies = List.copyOf(policies);
  }

  /** Whether its rows are on a foreign server, and none of them here. */
  public boolean isForeign() {
    return storage.foreign() != null;
  }

  /** The same table with other columns. */
  public Table withColumns(List<Column> otherColumns) {
    return new Table(
        name, otherColumns, constraints, indexes, policies, rowSecurity, lineage, storage, comment);
  }

  /** The same table with other constraints. */
  public Table withConstraints(List<Constraint> otherConstraints) {
    return new Table(
        name, columns, otherConstraints, indexes, policies, rowSecurity, lineage, storage, comment);
  }

  /** The same table with other indexes. */
  public Table withIndexes(List<Index> otherIndexes) {
    return new Table(
        name, columns, constraints, otherIndexes, policies, rowSecurity, lineage, storage, comment);
  }

  /** The same table, kept otherwise. */
  public Table withStorage(TableStorage otherStorage) {
    return new Table(
        name, columns, constraints, indexes, policies, rowSecurity, lineage, otherStorage, comment);
  }
}
