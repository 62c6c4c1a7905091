package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SequenceOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a rule must know about rows; the answer is a count. */
sealed interface Question {

  <R> R accept(Visitor<R> visitor);

  /** One method for each question. */
  interface Visitor<R> {
    R rows(Rows question);

    R values(Values question);

    R nulls(Nulls question);

    R ownNulls(OwnNulls question);

    R duplicates(Duplicates question);

    R overlaps(Overlaps question);

    R violations(Violations question);

    R orphans(Orphans question);

    R labels(Labels question);

    R uncastable(Uncastable question);

    R stored(Stored question);

    R beyond(Beyond question);

    R unanswerable(Unanswerable question);
  }

  /** Rows of a table. */
  record Rows(QualifiedName table) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rows(this);
    }
  }

  /** Rows in which a column is not null. */
  record Values(ColumnName column) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.values(this);
    }
  }

  /** Rows in which a column is null. */
  record Nulls(ColumnName column) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nulls(this);
    }
  }

  /** The same without the rows of tables that inherit from it. */
  record OwnNulls(ColumnName column) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ownNulls(this);
    }
  }

  /**
   * Groups of rows that are equal in all of some expressions.
   *
   * @param keys the expressions as SQL
   * @param predicate which rows count; null for all
   */
  record Duplicates(
      QualifiedName table, List<String> keys, @Nullable String predicate, boolean nullsNotDistinct)
      implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.duplicates(this);
    }
  }

  /**
   * Rows whose last column is empty, or overlaps that of another row that is equal in the others.
   */
  record Overlaps(QualifiedName table, List<String> columns) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.overlaps(this);
    }
  }

  /** Rows for which an expression is false. */
  record Violations(QualifiedName table, String expression) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.violations(this);
    }
  }

  /** Rows whose foreign key finds no row. */
  record Orphans(QualifiedName table, ForeignKey key) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.orphans(this);
    }
  }

  /** Uses of these enum labels in any of these columns. */
  record Labels(List<LabelColumn> columns, List<String> labels) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.labels(this);
    }
  }

  /** A column of an enum or of arrays of it. */
  record LabelColumn(ColumnName column, boolean array) {}

  /** Values of a column that do not fit another type. */
  record Uncastable(ColumnName column, String type) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.uncastable(this);
    }
  }

  /** Values at any of these places that meet a condition. */
  record Stored(List<ValuePath> paths, Condition condition) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stored(this);
    }
  }

  /** What is asked of a value. */
  sealed interface Condition {}

  /** It is there. */
  record IsNotNull() implements Condition {}

  /** It is null. */
  record IsNull() implements Condition {}

  /** A domain's check is false for it, as a value of the type below. */
  record Violates(String base, String expression) implements Condition {}

  /** It does not fit another type. */
  record DoesNotFit(String type) implements Condition {}

  /** One if a sequence has given out a number that new bounds leave out, or stands behind them. */
  record Beyond(QualifiedName sequence, Pair<SequenceOptions> options) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.beyond(this);
    }
  }

  /** It is a range or multirange with a bound that does not fit another type. */
  record BoundsDoNotFit(String subtype) implements Condition {}

  /** Something that no simple query counts. */
  record Unanswerable() implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unanswerable(this);
    }
  }
}
