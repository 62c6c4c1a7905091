package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * What a column needs besides NOT NULL: the old value leaves, the type changes, the new value
 * comes.
 */
final class AlterColumnClauses {

  private AlterColumnClauses() {}

  static List<AlterColumnClause> of(Pair<Column> column) {
    boolean typeChanges = column.differIn(Column::type) || column.differIn(Column::collation);
    List<AlterColumnClause> clauses = new ArrayList<>();
    if (column.differIn(Column::value)) {
      leave(column, typeChanges, clauses);
    }
    if (typeChanges) {
      clauses.add(new AlterColumnClause.SetType(column.after()));
    }
    if (column.differIn(Column::value)) {
      come(column, clauses);
    }
    return clauses;
  }

  /** The same for a column whose default must go while something is made again that it needs. */
  static List<AlterColumnClause> withoutDefaultMeanwhile(Pair<Column> column) {
    if (!(column.before().value() instanceof Default)
        || !(column.after().value() instanceof Default next)) {
      return of(column);
    }
    List<AlterColumnClause> clauses = new ArrayList<>();
    clauses.add(new AlterColumnClause.DropDefault(column.after().name()));
    if (column.differIn(Column::type) || column.differIn(Column::collation)) {
      clauses.add(new AlterColumnClause.SetType(column.after()));
    }
    clauses.add(new AlterColumnClause.SetDefault(column.after(), next.expression()));
    return clauses;
  }

  /** Whether the column is an identity no longer; that goes in a statement of its own. */
  static boolean identityEnds(Pair<Column> column) {
    return column.before().value() instanceof Identity
        && !(column.after().value() instanceof Identity);
  }

  private static void leave(
      Pair<Column> column, boolean typeChanges, List<AlterColumnClause> clauses) {
    String name = column.after().name();
    ColumnValue before = column.before().value();
    ColumnValue after = column.after().value();
    // SET DEFAULT replaces the old default, which need not be castable to a new type.
    if (before instanceof Default && (typeChanges || !(after instanceof Default))) {
      clauses.add(new AlterColumnClause.DropDefault(name));
    }
    if (before instanceof Generated && !(after instanceof Generated)) {
      clauses.add(new AlterColumnClause.DropExpression(name));
    }
  }

  private static void come(Pair<Column> column, List<AlterColumnClause> clauses) {
    String name = column.after().name();
    if (column.after().value() instanceof Default next) {
      clauses.add(new AlterColumnClause.SetDefault(column.after(), next.expression()));
    }
    if (column.after().value() instanceof Identity next) {
      if (column.before().value() instanceof Identity previous) {
        setIdentity(name, new Pair<>(previous, next), clauses);
      } else {
        clauses.add(new AlterColumnClause.AddIdentity(name, next));
      }
    }
  }

  private static void setIdentity(
      String name, Pair<Identity> identity, List<AlterColumnClause> clauses) {
    // ALTER COLUMN TYPE already gave the sequence the new type and its bounds.
    SequenceOptions adjusted =
        SequenceTypes.changed(identity.before().options(), identity.after().options().type());
    Identity after = identity.after();
    Pair<Identity> left =
        new Pair<>(new Identity(identity.before().always(), adjusted, after.sequence()), after);
    if (left.differIn(same -> same)) {
      clauses.add(new AlterColumnClause.SetIdentity(name, left));
    }
  }
}
