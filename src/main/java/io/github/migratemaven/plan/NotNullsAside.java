package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.NotNull;

/**
 * With the type of a column PostgreSQL makes its NOT NULL again in all tables of the family, and
 * stumbles over a child's own one of another name: children keep theirs by themselves meanwhile.
 */
final class NotNullsAside {

  private NotNullsAside() {}

  /** Whether a child has one that is in the way. */
  static boolean areNeeded(ColumnName column, NotNull notNull, Situation situation) {
    return !notNull.noInherit()
        && NotNullOfChild.calledOtherwise(column, notNull, situation.heirs()).stream()
            .anyMatch(NotNullOfChild::isOwn);
  }

  /** The same for columns that change because their type is made again. */
  static void ofRebuiltTypes(Situation situation, TableAlterations alterations) {
    for (TypeSteps.RebuiltColumn rebuilt : TypeSteps.columns(situation)) {
      ColumnName column = new ColumnName(rebuilt.after().table(), rebuilt.after().column().name());
      situation
          .columnBefore(column)
          .map(Column::required)
          .filter(notNull -> areNeeded(column, notNull, situation))
          .ifPresent(notNull -> aside(column, notNull, alterations.of(column.table())));
    }
  }

  private static void aside(ColumnName column, NotNull notNull, TableAlteration alteration) {
    String constraint = notNull.nameOn(column);
    alteration.earlyClauses.add(new NotNullClause.NoInherit(column.column(), constraint));
    alteration.lateNotNulls.add(new NotNullClause.Inherit(column.column(), constraint));
  }
}
