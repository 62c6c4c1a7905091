package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.NotNull.Descent;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import org.jspecify.annotations.Nullable;

/** The part of a parent's NOT NULL that its children have, too. */
enum Bequest {
  /** None: null may be stored, or the children are left alone. */
  NOTHING,
  /** It holds for new rows. */
  NOT_VALID,
  /** It holds for all rows. */
  VALIDATED;

  static Bequest of(Column column) {
    if (!column.isRequiredOfChildren()) {
      return NOTHING;
    }
    return column.isNeverNull() ? VALIDATED : NOT_VALID;
  }

  /** What a new column of a child has of the column of its parent. */
  static @Nullable NotNull fresh(QualifiedName parent, Column column) {
    NotNull notNull = column.required();
    return notNull == null || notNull.noInherit()
        ? null
        : notNull.asInherited(new ColumnName(parent, column.name()));
  }

  /**
   * What a child has when the parent's column has changed.
   *
   * @param own what the child has before that
   */
  static @Nullable NotNull received(
      @Nullable NotNull own, Pair<Column> parent, QualifiedName table) {
    Bequest after = of(parent.after());
    if (own == null) {
      return fresh(table, parent.after());
    }
    boolean again = of(parent.before()) == VALIDATED && after == NOT_VALID;
    return again && own.descent() == Descent.INHERITED
        ? own.withValidated(false)
        : own.withValidated(own.validated() || after == VALIDATED);
  }
}
