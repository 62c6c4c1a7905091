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
 * @param comment its comment, or null
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    @Nullable String comment) {

  public Table {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    indexes = List.copyOf(indexes);
  }
}
