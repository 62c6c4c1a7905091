package io.github.migratemaven.catalog;

import java.util.List;

/**
 * What a table has because its parents have it. It changes with them, and becomes the table's own
 * when it leaves them.
 *
 * @param columns names of the columns that it would lose with its parents'
 * @param constraints inherited checks and keys under the names that they have here
 * @param ownConstraints names of those that it would keep without its parents'
 * @param indexes indexes that belong to one of a partitioned table
 */
public record Inherited(
    List<String> columns,
    List<Constraint> constraints,
    List<String> ownConstraints,
    List<Index> indexes) {

  /** What a table without parents has. */
  public static final Inherited NOTHING = new Inherited(List.of(), List.of(), List.of(), List.of());

  public Inherited {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    ownConstraints = List.copyOf(ownConstraints);
    indexes = List.copyOf(indexes);
  }
}
