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
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Steps that wait for each other, in smaller pieces that need not: ALTER TABLE with one clause
 * each, and CREATE TABLE without the defaults, generated columns and constraints that need
 * something else of the circle, which are added when that is there.
 */
final class TakenApart {

  private final StepGraph graph;
  private final Set<Integer> circle;

  /** The parts of new tables that need something that the circle makes. */
  private final Set<ObjectName> toPutOff;

  /** The parts of old tables that need something that the circle ends. */
  private final Set<ObjectName> toEndFirst;

  private final Catalog before;
  private final Map<QualifiedName, Table> tablesBefore = new HashMap<>();

  private TakenApart(StepGraph graph, Set<Integer> circle, Pair<Catalog> catalogs) {
    this.graph = graph;
    this.circle = circle;
    this.toPutOff = partsThatNeed(catalogs.after(), step -> graph.effectsOf(step).made());
    this.toEndFirst = partsThatNeed(catalogs.before(), step -> graph.effectsOf(step).gone());
    this.before = catalogs.before();
    before.tables().forEach(table -> tablesBefore.put(table.name(), table));
  }

  /** All steps, those of the circle taken apart. */
  static List<Step> of(StepGraph graph, Set<Integer> circle, Pair<Catalog> catalogs) {
    TakenApart apart = new TakenApart(graph, circle, catalogs);
    List<Step> steps = new ArrayList<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      apart.add(step, steps);
    }
    return steps;
  }

  private Set<ObjectName> partsThatNeed(Catalog catalog, IntFunction<Set<ObjectName>> objects) {
    Set<ObjectName> inCircle = new HashSet<>();
    circle.forEach(step -> inCircle.addAll(objects.apply(step)));
    Set<ObjectName> parts = new HashSet<>();
    for (Dependency dependency : catalog.dependencies()) {
      ObjectName part = dependency.dependent();
      ObjectName needed = dependency.needed().whole();
      if (part.isPart() && !needed.equals(part.whole()) && inCircle.contains(needed)) {
        parts.add(part);
      }
    }
    return parts;
  }

  private void add(int step, List<Step> steps) {
    Step whole = graph.steps().get(step);
    if (circle.contains(step) && whole instanceof TableStep.Alter alter) {
      alter.clauses().forEach(clause -> steps.add(alter(alter.kind(), alter.table(), clause)));
    } else if (circle.contains(step) && whole instanceof TableStep.Create create) {
      addCreated(create.table(), steps);
    } else if (circle.contains(step) && whole instanceof TableStep.Drop drop) {
      addEnds(drop.table(), steps);
      steps.add(drop);
    } else if (circle.contains(step) && whole instanceof ViewStep.Drop drop) {
      addCodeEnds(drop.view().name(), steps);
      steps.add(drop);
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

  /** Triggers and rules would go with their relation. */
  private void addCodeEnds(QualifiedName relation, List<Step> steps) {
    for (Trigger trigger : before.triggers()) {
      if (trigger.relation().equals(relation) && toEndFirst.contains(trigger.object())) {
        steps.add(new TriggerStep.Drop(trigger));
      }
    }
    for (Rule rule : before.rules()) {
      if (rule.relation().equals(relation) && toEndFirst.contains(rule.object())) {
        steps.add(new RuleStep.Drop(rule));
      }
    }
  }

  private void addEnds(QualifiedName name, List<Step> steps) {
    addCodeEnds(name, steps);
    Table table = tablesBefore.get(name);
    if (table == null) {
      return;
    }
    for (Constraint constraint : table.constraints()) {
      if (toEndFirst.contains(ObjectName.constraint(name, constraint.name()))) {
        steps.add(alter(StepKind.CLEAR_TABLE, name, new ConstraintClause.Drop(constraint)));
      }
    }
    for (Column column : table.columns()) {
      if (toEndFirst.contains(ObjectName.valueOf(new ColumnName(name, column.name())))) {
        Clause end =
            column.value() instanceof Generated
                ? new ColumnClause.Drop(column.name())
                : new AlterColumnClause.DropDefault(column.name());
        steps.add(alter(StepKind.CLEAR_TABLE, name, end));
      }
    }
  }

  private static Step alter(StepKind kind, QualifiedName table, Clause clause) {
    return new TableStep.Alter(kind, table, List.of(clause));
  }
}
