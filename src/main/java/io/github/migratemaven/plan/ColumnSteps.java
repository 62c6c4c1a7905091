package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.ColumnChange;
import java.util.ArrayList;
import java.util.List;

/** The clauses of changed columns. */
final class ColumnSteps implements ColumnChange.Visitor<List<Step>> {

  private final TableAlteration alteration;
  private final Situation situation;
  private final Serials serials;
  private final NotNullSteps notNulls;

  ColumnSteps(TableAlteration alteration, Situation situation, Serials serials, Fills fills) {
    this.alteration = alteration;
    this.situation = situation;
    this.serials = serials;
    this.notNulls = new NotNullSteps(alteration, situation, fills);
  }

  @Override
  public List<Step> add(ColumnChange.Add change) {
    return added(change, change.column());
  }

  @Override
  public List<Step> alter(ColumnChange.Alter change) {
    Pair<Column> column = change.column();
    List<Step> steps = new ArrayList<>(notNulls.altered(change, column));
    if (AlterColumnClauses.identityEnds(column)) {
      alteration.endedIdentities.add(new AlterColumnClause.DropIdentity(change.name()));
    }
    List<AlterColumnClause> clauses =
        situation.mustLeaveFirst(change.columnName(), column)
            ? AlterColumnClauses.withoutDefaultMeanwhile(column)
            : AlterColumnClauses.of(column);
    if (situation.mustWaitForItsName(change.columnName(), column)) {
      AlterColumnClause identity = clauses.remove(clauses.size() - 1);
      alteration.begunIdentities.add(identity);
    }
    boolean leavesRebuiltType =
        situation.usesRebuiltType(column.before())
            && column.differIn(changed -> changed.type().element());
    if (leavesRebuiltType) {
      alteration.earlyClauses.addAll(clauses);
    } else {
      alteration.alteredColumns.addAll(clauses);
    }
    keep(change, column);
    if (column.after().value() instanceof Identity identity) {
      steps.addAll(counting(change.columnName(), column.before().value(), identity));
    }
    return steps;
  }

  /** A new sequence begins behind the rows that are here, an old one gets its name. */
  private List<Step> counting(ColumnName column, ColumnValue before, Identity after) {
    if (!(before instanceof Identity former)) {
      return situation.isForeign(column.table())
          ? List.of()
          : DataStep.ContinueSequence.after(
              situation.formerCounter(column), column, after.options());
    }
    Pair<QualifiedName> name =
        new Pair<>(former, after).map(identity -> identity.sequenceOf(column));
    List<Step> steps = new ArrayList<>();
    if (name.differIn(same -> same)) {
      steps.add(new SequenceStep.Rename(name));
    }
    DataStep.MoveSequence.ifNeeded(name.after(), new Pair<>(former.options(), after.options()))
        .ifPresent(steps::add);
    return steps;
  }

  @Override
  public List<Step> recreate(ColumnChange.Recreate change) {
    dropped(change, change.column().before());
    return added(change, change.column().after());
  }

  @Override
  public List<Step> drop(ColumnChange.Drop change) {
    if (situation.isKeptByHeir(change.columnName())) {
      alteration.droppedHere.add(new ColumnClause.DropHere(change.name()));
      return List.of();
    }
    dropped(change, change.column());
    return List.of();
  }

  private List<Step> added(ColumnChange change, Column column) {
    Column shortened = serials.shorten(change.table(), column);
    alteration.addedColumns.add(new ColumnClause.Add(notNulls.added(change, shortened)));
    StorageClauses.ofNew(column, alteration.keptColumns);
    List<Step> steps = new ArrayList<>();
    Comments.ofColumn(change.table(), column, steps);
    return steps;
  }

  private void keep(ColumnChange change, Pair<Column> column) {
    boolean typeChanges = column.differIn(Column::type) || column.differIn(Column::collation);
    if (typeChanges || situation.usesRebuiltType(column.before())) {
      StorageClauses.ofRetyped(column, alteration.keptColumns);
    } else {
      StorageClauses.of(column, alteration.keptColumns);
    }
  }

  private void dropped(ColumnChange change, Column column) {
    ColumnClause.Drop drop = new ColumnClause.Drop(change.name());
    // The column may use the enum, or be generated from one that does.
    if (situation.usesRebuiltType(change.table())) {
      put(drop, column, alteration.earlyClauses);
    } else {
      put(drop, column, alteration.droppedColumns);
    }
  }

  /** A generated column goes before those that it is computed from. */
  private static <C> void put(C drop, Column column, List<? super C> drops) {
    drops.add(column.value() instanceof Generated ? 0 : drops.size(), drop);
  }
}
