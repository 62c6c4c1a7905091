package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ordinary table ({@code relkind = 'r'}, no partition, no child).
 *
 * @param name its name
 * @param columns in the order of the table; the order is kept for creating, and never a difference
 * @param constraints sorted by name
 * @param indexes those that no constraint owns, sorted by name
 * @param policies sorted by name; heeded only as {@code rowSecurity} says
 * @param rowSecurity whether the policies are heeded
 * @param comment its comment, or null
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    List<Policy> policies,
    RowSecurity rowSecurity,
    @Nullable String comment) {

  public Table {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    indexes = List.copyOf(indexes);
    policies = List.copyOf(policies);
  }

  /** The same table with other columns. */
  public Table withColumns(List<Column> otherColumns) {
    return new Table(name, otherColumns, constraints, indexes, policies, rowSecurity, comment);
  }

  /** The same table with other constraints. */
  public Table withConstraints(List<Constraint> otherConstraints) {
    return new Table(name, columns, otherConstraints, indexes, policies, rowSecurity, comment);
  }
}
