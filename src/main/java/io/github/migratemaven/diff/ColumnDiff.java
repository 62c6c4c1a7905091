package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.Descent.Descended;
import java.util.ArrayList;
import java.util.List;

/** Compares the columns of a table; their order is no difference. */
final class ColumnDiff {

  private ColumnDiff() {}

  static List<Change> between(Descended descended, Pair<DomainBases> domains) {
    Pair<Table> table = descended.sides();
    QualifiedName name = table.after().name();
    Matching<Column> matching = Matching.of(table.map(Table::columns), Column::name);
    List<Change> changes = new ArrayList<>();
    matching.dropped().forEach(dropped -> changes.add(new ColumnChange.Drop(name, dropped)));
    matching.added().forEach(added -> changes.add(new ColumnChange.Add(name, added)));
    for (Pair<Column> kept : matching.kept()) {
      boolean comesWithParent = descended.recreated().contains(kept.after().name());
      if (!comesWithParent && isRecreated(table, NotNullDiff.compared(kept), domains)) {
        changes.add(new ColumnChange.Recreate(name, NotNullDiff.compared(kept)));
      } else {
        compare(name, NotNullDiff.compared(kept), changes);
      }
    }
    return changes;
  }

  private static void compare(QualifiedName table, Pair<Column> column, List<Change> changes) {
    if (column.differIn(ColumnDiff::definition)) {
      changes.add(new ColumnChange.Alter(table, column));
    }
    CommentDiff.between(
            new CommentTarget(Kind.COLUMN, table, column.after().name()),
            column.before().comment(),
            column.after().comment())
        .ifPresent(changes::add);
    compareNotNullComments(table, column, changes);
  }

  /** One that is made again brings its comment with it. */
  private static void compareNotNullComments(
      QualifiedName table, Pair<Column> column, List<Change> changes) {
    Pair<NotNull> notNull = NotNullDiff.of(column);
    if (notNull != null && !NotNullDiff.isMadeAgain(notNull)) {
      String name = NotNullDiff.nameAfter(notNull, new ColumnName(table, column.after().name()));
      CommentDiff.between(
              new CommentTarget(Kind.CONSTRAINT, table, name),
              notNull.before().comment(),
              notNull.after().comment())
          .ifPresent(changes::add);
    }
  }

  private static Column definition(Column column) {
    NotNull notNull = column.required();
    return column.withComment(null).withRequired(notNull == null ? null : notNull.withoutComment());
  }

  /** Whether a column can only be dropped and added. */
  static boolean isRecreated(Pair<Table> table, Pair<Column> column, Pair<DomainBases> domains) {
    // The values of a foreign table are not converted, so no cast is asked for.
    if (!table.after().isForeign() && Cast.of(column, domains) == Cast.NONE) {
      return true;
    }
    if (column.after().value() instanceof Generated) {
      // SET EXPRESSION came with 17, and no version turns an ordinary column into a generated one.
      return column.differIn(Column::value)
          || column.differIn(Column::type)
          || column.differIn(Column::collation);
    }
    // DROP EXPRESSION keeps the values of a stored column; a virtual one has none to keep.
    return column.before().value() instanceof Generated generated && !generated.stored();
  }
}
