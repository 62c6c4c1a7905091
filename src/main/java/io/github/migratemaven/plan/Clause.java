package io.github.migratemaven.plan;

/** One clause of ALTER TABLE. */
public sealed interface Clause
    permits ConstraintClause, ColumnClause, AlterColumnClause, NotNullClause, StorageClause {

  /** Calls the visitor's method for this kind of clause. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of clause. */
  interface Visitor<R> {
    R constraint(ConstraintClause clause);

    R column(ColumnClause clause);

    R alterColumn(AlterColumnClause clause);

    R notNull(NotNullClause clause);

    R storage(StorageClause clause);
  }
}
