package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Steps that wait for each other, in smaller pieces that need not: ALTER TABLE with one clause
 * each, and CREATE TABLE without the defaults, generated columns and constraints that need
 * something else of the circle, which are added when that is there.
 */
final class TakenApart {

  private final StepGraph graph;
  private final Set<Integer> circle;

  /** The parts of tables that need something that the circle makes. */
  private final Set<ObjectName> toPutOff = new HashSet<>();

  private TakenApart(StepGraph graph, Set<Integer> circle) {
    this.graph = graph;
    this.circle = circle;
  }

  /** All steps, those of the circle taken apart. */
  static List<Step> of(StepGraph graph, Set<Integer> circle, Catalog after) {
    TakenApart apart = new TakenApart(graph, circle);
    apart.findParts(after);
    List<Step> steps = new ArrayList<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      apart.add(step, steps);
    }
    return steps;
  }

  private void findParts(Catalog after) {
    Set<ObjectName> made = new HashSet<>();
    circle.forEach(step -> made.addAll(graph.madeBy(step)));
    for (Dependency dependency : after.dependencies()) {
      ObjectName part = dependency.dependent();
      ObjectName needed = dependency.needed().whole();
      if (part.isPart() && !needed.equals(part.whole()) && made.contains(needed)) {
        toPutOff.add(part);
      }
    }
  }

  private void add(int step, List<Step> steps) {
    Step whole = graph.steps().get(step);
    if (circle.contains(step) && whole instanceof TableStep.Alter alter) {
      alter.clauses().forEach(clause -> steps.add(alter(alter.kind(), alter.table(), clause)));
    } else if (circle.contains(step) && whole instanceof TableStep.Create create) {
      addCreated(create.table(), steps);
    } else {
      steps.add(whole);
    }
  }

  private void addCreated(Table table, List<Step> steps) {
    QualifiedName name = table.name();
    List<Column> columns = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    List<Clause> later = new ArrayList<>();
    boolean columnPutOff = false;
    for (Column column : table.columns()) {
      boolean off = toPutOff.contains(ObjectName.valueOf(new ColumnName(name, column.name())));
      if (off && column.value() instanceof Generated) {
        later.add(new ColumnClause.Add(column));
        columnPutOff = true;
      } else if (off && column.value() instanceof Default value) {
        columns.add(column.withValue(ColumnValue.NONE));
        later.add(new AlterColumnClause.SetDefault(column, value.expression()));
      } else {
        columns.add(column);
      }
    }
    for (Constraint constraint : table.constraints()) {
      // A constraint may be on a column that is put off.
      if (columnPutOff || toPutOff.contains(ObjectName.constraint(name, constraint.name()))) {
        later.add(new ConstraintClause.Add(constraint));
      } else {
        constraints.add(constraint);
      }
    }
    steps.add(new TableStep.Create(table.withColumns(columns).withConstraints(constraints)));
    later.forEach(clause -> steps.add(alter(StepKind.COMPLETE_TABLE, name, clause)));
  }

  private static Step alter(StepKind kind, QualifiedName table, Clause clause) {
    return new TableStep.Alter(kind, table, List.of(clause));
  }
}
