package io.github.migratemaven.catalog;

/**
 * Where a column's value comes from when a row does not say: PostgreSQL allows at most one of
 * these.
 */
public sealed interface ColumnValue {

  /** Nowhere: the value is null. */
  record None() implements ColumnValue {}

  /**
   * {@code DEFAULT expression}.
   *
   * @param expression as {@code pg_get_expr} prints it
   */
  record Default(String expression) implements ColumnValue {}

  /**
   * {@code GENERATED ALWAYS AS (expression)}.
   *
   * @param expression as {@code pg_get_expr} prints it
   * @param stored false for a virtual column (PostgreSQL 18 and newer)
   */
  record Generated(String expression, boolean stored) implements ColumnValue {}

  /**
   * {@code GENERATED … AS IDENTITY}.
   *
   * @param always whether a given value is refused ({@code ALWAYS}) or taken ({@code BY DEFAULT})
   * @param options how its sequence counts
   */
  record Identity(boolean always, SequenceOptions options) implements ColumnValue {}

  /** No value by itself. */
  ColumnValue NONE = new None();
}
