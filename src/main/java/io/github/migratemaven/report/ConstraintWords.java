package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.list;
import static io.github.migratemaven.report.ShownNames.quoted;
import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.ConstraintChange;

/** Changes of constraints in words. */
record ConstraintWords(ShownNames names) implements ConstraintChange.Visitor<String> {

  @Override
  public String add(ConstraintChange.Add change) {
    return ADDED.part(described(change.constraint()));
  }

  @Override
  public String promote(ConstraintChange.Promote change) {
    return ADDED.part(
        described(change.constraint()) + ", from index " + quoted(change.index().name()));
  }

  @Override
  public String rename(ConstraintChange.Rename change) {
    Pair<IndexStorage> storage = change.constraint().map(ConstraintWords::storage);
    return CHANGED.part(
        "the name of constraint "
            + quoted(change.constraint().before().name())
            + " to "
            + quoted(change.name())
            + (storage.differIn(kept -> kept)
                ? " " + IndexStorageWords.inParentheses(storage)
                : ""));
  }

  @Override
  public String alter(ConstraintChange.Alter change) {
    Constraint after = change.constraint().after();
    return CHANGED.part(
        kind(after)
            + " "
            + quoted(change.name())
            + " "
            + (after instanceof Constraint.ForeignKey key
                ? "(" + whenAndFor(key) + ")"
                : IndexStorageWords.inParentheses(
                    change.constraint().map(ConstraintWords::storage))));
  }

  private static String whenAndFor(Constraint.ForeignKey key) {
    String deferral =
        switch (key.deferral()) {
          case NOT_DEFERRABLE -> "not deferrable";
          case INITIALLY_IMMEDIATE -> "deferrable";
          case INITIALLY_DEFERRED -> "initially deferred";
        };
    return deferral + ", " + enforcement(key);
  }

  private static String enforcement(Constraint.Enforceable constraint) {
    return switch (constraint.enforcement()) {
      case VALIDATED -> "for all rows";
      case NOT_VALID -> "not valid for old rows";
      case NOT_ENFORCED -> "not enforced";
    };
  }

  private static IndexStorage storage(Constraint constraint) {
    return constraint instanceof Constraint.Indexed key
        ? key.index().storage()
        : IndexStorage.DEFAULT;
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
      return "on columns " + list(key.columns()) + overlaps(key.withoutOverlaps());
    }
    if (constraint instanceof Constraint.Unique key) {
      return "on columns " + list(key.columns()) + overlaps(key.withoutOverlaps());
    }
    if (constraint instanceof Constraint.ForeignKey key) {
      return "on columns "
          + list(key.columns())
          + " to "
          + names.of(key.references())
          + " "
          + list(key.referencedColumns())
          + " on delete "
          + key.onDelete().sql()
          + told(key);
    }
    if (constraint instanceof Constraint.Check check) {
      return visible(check.expression()) + told(check);
    }
    Constraint.Exclusion exclusion = (Constraint.Exclusion) constraint;
    return visible(exclusion.elements())
        + (exclusion.predicate() == null ? "" : " where " + visible(exclusion.predicate()));
  }

  private static String overlaps(boolean withoutOverlaps) {
    return withoutOverlaps ? " without overlaps" : "";
  }

  private static String told(Constraint.Enforceable constraint) {
    return constraint.validated() ? "" : ", " + enforcement(constraint);
  }
}
