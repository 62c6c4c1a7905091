package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The clauses for one table, collected in any order and given out in Prisma's: dropped constraints,
 * dropped columns, added columns by name, altered columns, added constraints.
 */
final class TableAlteration {

  /** A generated column comes after those that it is computed from. */
  private static final Comparator<ColumnClause.Add> ADDED_ORDER =
      Comparator.comparing((ColumnClause.Add add) -> add.column().value() instanceof Generated)
          .thenComparing(add -> add.column().name());

  private final QualifiedName table;
  private final boolean parent;
  final List<Clause> earlyClauses = new ArrayList<>();
  final List<AlterColumnClause.DropIdentity> endedIdentities = new ArrayList<>();
  final List<Clause> begunIdentities = new ArrayList<>();
  final List<ConstraintClause.Drop> droppedConstraints = new ArrayList<>();
  final List<Step> renames = new ArrayList<>();
  final List<Step> lateRenames = new ArrayList<>();
  final List<ColumnClause.Drop> droppedColumns = new ArrayList<>();
  final List<ColumnClause.DropHere> droppedHere = new ArrayList<>();
  final List<ColumnClause.Add> addedColumns = new ArrayList<>();
  final List<NotNullClause> earlyNotNulls = new ArrayList<>();
  final List<Clause> alteredColumns = new ArrayList<>();
  final List<ColumnClause.Keep> keptColumns = new ArrayList<>();
  final List<ConstraintClause> addedConstraints = new ArrayList<>();
  final List<Clause> storage = new ArrayList<>();
  final List<Clause> replicaIdentity = new ArrayList<>();
  final List<DataStep.Fill> fills = new ArrayList<>();
  final List<NotNullClause> lateNotNulls = new ArrayList<>();
  final List<Clause> afterFill = new ArrayList<>();

  /**
   * None yet.
   *
   * @param parent whether clauses could be handed down to children
   */
  TableAlteration(QualifiedName table, boolean parent) {
    this.table = table;
    this.parent = parent;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    earlyClauses.sort(Comparator.comparing(clause -> !(clause instanceof ConstraintClause)));
    add(StepKind.CLEAR_TYPE_USERS, earlyClauses, steps);
    endedIdentities.forEach(end -> add(StepKind.DROP_IDENTITY, List.of(end), steps));
    // RENAME CONSTRAINT cannot be combined with other clauses.
    steps.addAll(renames);
    earlyNotNulls.forEach(clause -> add(StepKind.ALTER_TABLE, List.of(clause), steps));
    droppedHere.forEach(drop -> add(StepKind.ALTER_TABLE, List.of(drop), steps));
    List<Clause> clauses = new ArrayList<>(droppedConstraints);
    clauses.addAll(droppedColumns);
    addedColumns.sort(ADDED_ORDER);
    clauses.addAll(addedColumns);
    clauses.addAll(alteredColumns);
    List<Clause> own = new ArrayList<>();
    (parent ? own : clauses).addAll(keptColumns);
    List<Clause> late = new ArrayList<>(afterFill);
    (fills.isEmpty() ? clauses : late).addAll(addedConstraints);
    add(StepKind.ALTER_TABLE, clauses, steps);
    steps.addAll(lateRenames);
    lateNotNulls.forEach(clause -> add(StepKind.ALTER_TABLE, List.of(clause), steps));
    add(StepKind.ADD_IDENTITY, begunIdentities, steps);
    add(StepKind.ALTER_STORAGE, storage, steps);
    add(StepKind.KEEP_COLUMNS, own, steps);
    steps.addAll(fills);
    add(StepKind.ALTER_FILLED_TABLE, late, steps);
    add(StepKind.SET_REPLICA_IDENTITY, replicaIdentity, steps);
    return steps;
  }

  private void add(StepKind kind, List<Clause> clauses, List<Step> steps) {
    if (!clauses.isEmpty()) {
      steps.add(new TableStep.Alter(kind, table, clauses));
    }
  }
}
