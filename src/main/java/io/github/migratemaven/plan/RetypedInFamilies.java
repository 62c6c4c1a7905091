package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.List;

/**
 * Columns of another type that a partition requires by itself under another name: with the type of
 * a column PostgreSQL makes its NOT NULL again in all tables of the family, under the one name.
 */
record RetypedInFamilies(Heirs heirs) implements LimitRule {

  @Override
  public List<Refusal> refusals(Change change) {
    if (!(change instanceof ColumnChange.Alter alter) || !changesType(alter.column())) {
      return List.of();
    }
    NotNull notNull = alter.column().before().required();
    if (notNull == null || notNull.noInherit()) {
      return List.of();
    }
    return NotNullOfChild.calledOtherwise(alter.columnName(), notNull, heirs).stream()
        .filter(child -> child.isOwn() && child.table().lineage().partition() != null)
        .map(child -> child.refusal(Limit.NOT_NULL_TYPE, alter.columnName(), notNull))
        .toList();
  }

  /** Whether NOT NULL is made again with the type. */
  static boolean changesType(Pair<Column> column) {
    return column.differIn(Column::type) || column.differIn(Column::collation);
  }
}
