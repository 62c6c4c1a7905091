package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.list;
import static io.github.migratemaven.report.ShownNames.quoted;
import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.diff.ConstraintChange;

/** Changes of constraints in words. */
record ConstraintWords(ShownNames names) implements ConstraintChange.Visitor<String> {

  @Override
  public String add(ConstraintChange.Add change) {
    return ADDED.part(described(change.constraint()));
  }

  @Override
  public String rename(ConstraintChange.Rename change) {
    return CHANGED.part(
        "the name of constraint "
            + quoted(change.constraint().before().name())
            + " to "
            + quoted(change.name()));
  }

  @Override
  public String validate(ConstraintChange.Validate change) {
    return CHANGED.part(described(change.constraint()) + ": it shall hold for old rows too");
  }

  @Override
  public String replace(ConstraintChange.Replace change) {
    return CHANGED.part(
        described(change.constraint().before()) + " to " + definition(change.constraint().after()));
  }

  @Override
  public String drop(ConstraintChange.Drop change) {
    return REMOVED.part(described(change.constraint()));
  }

  private String described(Constraint constraint) {
    return kind(constraint) + " " + quoted(constraint.name()) + " " + definition(constraint);
  }

  private static String kind(Constraint constraint) {
    if (constraint instanceof Constraint.PrimaryKey) {
      return "primary key";
    }
    if (constraint instanceof Constraint.Unique) {
      return "unique constraint";
    }
    if (constraint instanceof Constraint.ForeignKey) {
      return "foreign key";
    }
    return constraint instanceof Constraint.Check ? "check" : "exclusion";
  }

  private String definition(Constraint constraint) {
    if (constraint instanceof Constraint.PrimaryKey key) {
      return "on columns " + list(key.columns());
    }
    if (constraint instanceof Constraint.Unique key) {
      return "on columns " + list(key.columns());
    }
    if (constraint instanceof Constraint.ForeignKey key) {
      return "on columns "
          + list(key.columns())
          + " to "
          + names.of(key.references())
          + " "
          + list(key.referencedColumns())
          + " on delete "
          + key.onDelete().sql();
    }
    return constraint instanceof Constraint.Check check
        ? visible(check.expression())
        : visible(((Constraint.Exclusion) constraint).definition());
  }
}
