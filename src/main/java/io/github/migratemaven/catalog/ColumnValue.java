package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

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
   * @param sequence its sequence, when that bears another name than PostgreSQL gives it
   */
  record Identity(boolean always, SequenceOptions options, @Nullable QualifiedName sequence)
      implements ColumnValue {

    /** The name of its sequence. */
    public QualifiedName sequenceOf(ColumnName column) {
      return sequence == null ? column.table().sibling(DefaultNames.sequence(column)) : sequence;
    }
  }

  /** No value by itself. */
  ColumnValue NONE = new None();
}
