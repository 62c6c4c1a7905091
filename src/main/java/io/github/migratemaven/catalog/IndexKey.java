package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One key of an index.
 *
 * @param target the column or expression
 * @param collation the collation when it is not the column's own, else null
 * @param operatorClass the operator class with its parameters when it is not the type's default, as
 *     it is written in SQL, else null
 * @param descending whether it sorts DESC
 * @param nullsFirst whether nulls sort first; the default is false for ascending and true for
 *     descending keys
 */
public record IndexKey(
    Target target,
    @Nullable QualifiedName collation,
    @Nullable String operatorClass,
    boolean descending,
    boolean nullsFirst) {

  /** What is indexed. */
  public sealed interface Target permits OfColumn, OfExpression {}

  /** A plain column. */
  public record OfColumn(String column) implements Target {}

  /**
   * An expression.
   *
   * @param sql as {@code pg_get_indexdef} prints it for this key
   */
  public record OfExpression(String sql) implements Target {}

  /** The same key on another target. */
  public IndexKey withTarget(Target otherTarget) {
    return new IndexKey(otherTarget, collation, operatorClass, descending, nullsFirst);
  }
}
