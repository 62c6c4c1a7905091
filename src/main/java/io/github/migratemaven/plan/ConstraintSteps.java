package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.Indexed;
import io.github.migratemaven.catalog.Enforcement;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.ConstraintChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed constraints: clauses of their table, foreign keys apart. */
final class ConstraintSteps implements ConstraintChange.Visitor<List<Step>> {

  private final TableAlteration alteration;
  private final Situation situation;
  private final IndexStorageSteps storage;

  ConstraintSteps(TableAlteration alteration, Situation situation, IndexStorageSteps storage) {
    this.alteration = alteration;
    this.situation = situation;
    this.storage = storage;
  }

  @Override
  public List<Step> add(ConstraintChange.Add change) {
    List<Step> steps = new ArrayList<>();
    added(change.table(), change.constraint(), steps);
    return steps;
  }

  @Override
  public List<Step> promote(ConstraintChange.Promote change) {
    QualifiedName table = change.table();
    alteration.addedConstraints.add(
        new ConstraintClause.Promote(change.constraint(), change.index().name()));
    List<Step> steps = new ArrayList<>();
    if (change.constraint() instanceof Indexed key) {
      steps.addAll(
          storage.altered(
              table, key.name(), new Pair<>(change.index().storage(), key.index().storage())));
    }
    Comments.add(
        new CommentTarget(Kind.CONSTRAINT, table, change.name()),
        change.constraint().comment(),
        steps);
    return steps;
  }

  @Override
  public List<Step> rename(ConstraintChange.Rename change) {
    ConstraintClause.Rename rename = new ConstraintClause.Rename(change.constraint());
    if (change.constraint().after() instanceof ForeignKey) {
      return List.of(situation.renaming(StepKind.RENAME_FOREIGN_KEY, change.table(), rename));
    }
    alteration.renames.add(situation.renaming(StepKind.ALTER_TABLE, change.table(), rename));
    return stored(change.table(), change.constraint());
  }

  @Override
  public List<Step> alter(ConstraintChange.Alter change) {
    if (change.constraint().before() instanceof ForeignKey before
        && change.constraint().after() instanceof ForeignKey after) {
      return altered(change.table(), new Pair<>(before, after));
    }
    return stored(change.table(), change.constraint());
  }

  private List<Step> altered(QualifiedName table, Pair<ForeignKey> key) {
    List<Step> steps = new ArrayList<>();
    boolean toBeValidated =
        key.before().enforcement() == Enforcement.NOT_VALID
            && key.after().enforcement() == Enforcement.VALIDATED;
    if (key.differIn(ForeignKey::deferral)
        || key.differIn(ForeignKey::enforcement) && !toBeValidated) {
      steps.add(alter(StepKind.ALTER_FOREIGN_KEY, table, new ConstraintClause.Alter(key)));
    }
    if (toBeValidated) {
      steps.add(
          alter(StepKind.VALIDATE_CONSTRAINT, table, new ConstraintClause.Validate(key.after())));
    }
    return steps;
  }

  private List<Step> stored(QualifiedName table, Pair<Constraint> constraint) {
    return constraint.before() instanceof Indexed before
            && constraint.after() instanceof Indexed after
        ? storage.altered(
            table, after.name(), new Pair<>(before, after).map(key -> key.index().storage()))
        : List.of();
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
    steps.addAll(IndexStorageSteps.made(table, constraint));
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
