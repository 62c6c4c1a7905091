package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the constraints of a table. */
final class ConstraintDiff {

  private ConstraintDiff() {}

  static List<Change> between(Pair<Table> table) {
    QualifiedName name = table.after().name();
    Matching<Constraint> matching = Matching.of(table.map(Table::constraints), Constraint::name);
    Renaming<Constraint> renaming = Renaming.among(matching, ConstraintDiff::definition);
    List<Change> changes = new ArrayList<>();
    renaming.dropped().forEach(dropped -> changes.add(new ConstraintChange.Drop(name, dropped)));
    renaming
        .renamed()
        .forEach(
            renamed -> {
              changes.add(new ConstraintChange.Rename(name, renamed));
              compareComment(name, renamed, changes);
            });
    matching.kept().forEach(kept -> compare(name, kept, changes));
    renaming.added().forEach(added -> changes.add(new ConstraintChange.Add(name, added)));
    return changes;
  }

  private static void compare(
      QualifiedName table, Pair<Constraint> constraint, List<Change> changes) {
    if (constraint.differIn(ConstraintDiff::definition)) {
      boolean onlyToBeValidated =
          definition(constraint.after()).equals(definition(validated(constraint.before())));
      if (!onlyToBeValidated) {
        changes.add(new ConstraintChange.Replace(table, constraint));
        return;
      }
      changes.add(new ConstraintChange.Validate(table, constraint.after()));
    }
    compareComment(table, constraint, changes);
  }

  private static void compareComment(
      QualifiedName table, Pair<Constraint> constraint, List<Change> changes) {
    CommentDiff.between(
            new CommentTarget(Kind.CONSTRAINT, table, constraint.after().name()),
            constraint.before().comment(),
            constraint.after().comment())
        .ifPresent(changes::add);
  }

  private static Constraint definition(Constraint constraint) {
    return constraint.withName("").withComment(null);
  }

  private static Constraint validated(Constraint constraint) {
    if (constraint instanceof Check check) {
      return new Check(check.name(), check.expression(), check.noInherit(), true, check.comment());
    }
    if (constraint instanceof ForeignKey key) {
      return new ForeignKey(
          key.name(),
          key.columns(),
          key.references(),
          key.referencedColumns(),
          key.onDelete(),
          key.onDeleteColumns(),
          key.onUpdate(),
          key.matchFull(),
          key.deferral(),
          true,
          key.comment());
    }
    return constraint;
  }
}
