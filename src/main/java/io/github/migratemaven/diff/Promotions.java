package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Indexed;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Unique indexes that go where a key of the same columns comes: the key takes the index over, so
 * that none is built. A primary key does so only under the index's own name; for any other Prisma
 * builds it and drops the index.
 */
final class Promotions {

  private final QualifiedName table;
  private final List<String> settledColumns;

  private Promotions(Pair<Table> table) {
    this.table = table.after().name();
    this.settledColumns =
        Matching.of(table.map(Table::columns), Column::name).kept().stream()
            .filter(column -> isSettled(column))
            .map(column -> column.after().name())
            .toList();
  }

  /** The changes of constraints and indexes, these two brought together. */
  static List<Change> among(List<Change> changes, Pair<Table> table) {
    boolean none = changes.stream().noneMatch(IndexChange.Drop.class::isInstance);
    return none ? changes : new Promotions(table).in(changes);
  }

  private List<Change> in(List<Change> changes) {
    List<Change> promoted = new ArrayList<>(changes);
    for (Change change : changes) {
      if (change instanceof ConstraintChange.Add add && add.constraint() instanceof Indexed key) {
        changes.stream()
            .filter(IndexChange.Drop.class::isInstance)
            .map(IndexChange.Drop.class::cast)
            .filter(drop -> promoted.contains(drop) && fits(drop.index(), key))
            .findFirst()
            .ifPresent(drop -> promote(drop, add, key, promoted));
      }
    }
    return promoted;
  }

  private void promote(
      IndexChange.Drop drop, ConstraintChange.Add add, Indexed key, List<Change> changes) {
    changes.remove(drop);
    changes.set(
        changes.indexOf(add), new ConstraintChange.Promote(table, add.constraint(), drop.index()));
    CommentDiff.between(
            CommentTarget.of(Kind.INDEX, table.sibling(key.name())),
            drop.index().comment(),
            key.index().comment())
        .ifPresent(changes::add);
  }

  private boolean fits(Index index, Constraint constraint) {
    if (constraint instanceof Unique key) {
      return isOn(index, key.columns(), key.include())
          && !key.withoutOverlaps()
          && index.nullsNotDistinct() == key.nullsNotDistinct();
    }
    return constraint instanceof PrimaryKey key
        && index.name().equals(key.name())
        && isOn(index, key.columns(), key.include())
        && !key.withoutOverlaps()
        && !index.nullsNotDistinct();
  }

  /** What PostgreSQL asks of an index behind USING INDEX (manual, ALTER TABLE). */
  private boolean isOn(Index index, List<String> columns, List<String> include) {
    List<IndexKey> plain =
        columns.stream()
            .map(column -> new IndexKey(new OfColumn(column), null, null, false, false))
            .toList();
    return index.unique()
        && index.method().equals("btree")
        && index.predicate() == null
        && index.keys().equals(plain)
        && index.include().equals(include)
        && settledColumns.containsAll(columns)
        && settledColumns.containsAll(include);
  }

  /** An index goes with a column that is made again. */
  private static boolean isSettled(Pair<Column> column) {
    return !column.differIn(Column::type)
        && !column.differIn(Column::collation)
        && !(column.before().value() instanceof Generated)
        && !(column.after().value() instanceof Generated);
  }
}
