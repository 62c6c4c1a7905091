package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.ConstraintChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed constraints: clauses of their table, foreign keys apart. */
final class ConstraintSteps implements ConstraintChange.Visitor<List<Step>> {

  private final TableAlteration alteration;
  private final Situation situation;

  ConstraintSteps(TableAlteration alteration, Situation situation) {
    this.alteration = alteration;
    this.situation = situation;
  }

  @Override
  public List<Step> add(ConstraintChange.Add change) {
    List<Step> steps = new ArrayList<>();
    added(change.table(), change.constraint(), steps);
    return steps;
  }

  @Override
  public List<Step> rename(ConstraintChange.Rename change) {
    ConstraintClause.Rename rename = new ConstraintClause.Rename(change.constraint());
    if (change.constraint().after() instanceof ForeignKey) {
      return List.of(alter(StepKind.RENAME_FOREIGN_KEY, change.table(), rename));
    }
    alteration.renamedConstraints.add(rename);
    return List.of();
  }

  @Override
  public List<Step> validate(ConstraintChange.Validate change) {
    return List.of(
        alter(
            StepKind.VALIDATE_CONSTRAINT,
            change.table(),
            new ConstraintClause.Validate(change.constraint())));
  }

  @Override
  public List<Step> replace(ConstraintChange.Replace change) {
    List<Step> steps = new ArrayList<>();
    dropped(change.table(), change.constraint().before(), steps);
    added(change.table(), change.constraint().after(), steps);
    return steps;
  }

  @Override
  public List<Step> drop(ConstraintChange.Drop change) {
    List<Step> steps = new ArrayList<>();
    dropped(change.table(), change.constraint(), steps);
    return steps;
  }

  private void added(QualifiedName table, Constraint constraint, List<Step> steps) {
    ConstraintClause.Add add = new ConstraintClause.Add(constraint);
    if (constraint instanceof ForeignKey) {
      steps.add(alter(StepKind.ADD_FOREIGN_KEY, table, add));
    } else {
      alteration.addedConstraints.add(add);
    }
    Comments.ofConstraint(table, constraint, steps);
  }

  private void dropped(QualifiedName table, Constraint constraint, List<Step> steps) {
    ConstraintClause.Drop drop = new ConstraintClause.Drop(constraint);
    if (constraint instanceof ForeignKey) {
      steps.add(alter(StepKind.DROP_FOREIGN_KEY, table, drop));
    } else if (situation.usesRebuiltType(table)) {
      // It may mention the type, and goes with a column that goes as early.
      alteration.earlyClauses.add(drop);
    } else {
      alteration.droppedConstraints.add(drop);
    }
  }

  private static Step alter(StepKind kind, QualifiedName table, Clause clause) {
    return new TableStep.Alter(kind, table, List.of(clause));
  }
}
