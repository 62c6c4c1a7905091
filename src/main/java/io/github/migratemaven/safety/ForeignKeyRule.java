package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import java.util.List;
import java.util.stream.Stream;

/** A foreign key on a table whose rows were written without it. */
final class ForeignKeyRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(CheckRule.addedBy(change) instanceof ForeignKey key)
        || !key.validated()
        || !(change instanceof ConstraintChange on)
        || isOnlyOtherwiseEnforced(change)) {
      return Stream.empty();
    }
    String head =
        "A foreign key `"
            + key.name()
            + "` from the table `"
            + scene.nameOf(on.table())
            + "` to `"
            + scene.nameOf(key.references())
            + "` will be added. If there are existing rows without a referenced row, this will"
            + " fail.";
    return Stream.of(
        new Check(
            Item.constraint(on.table(), key.name(), scene.names()),
            HazardKind.FOREIGN_KEY_ADDED,
            Severity.BLOCKING,
            head,
            new Question.Orphans(on.table(), key),
            List.of(new Question.Rows(on.table())),
            rows -> head + " There are " + rows + " such rows."));
  }

  /** Other actions or deferral of the same reference cannot fail on rows that already fitted. */
  private static boolean isOnlyOtherwiseEnforced(Change change) {
    return change instanceof ConstraintChange.Replace replace
        && replace.constraint().before() instanceof ForeignKey before
        && replace.constraint().after() instanceof ForeignKey after
        && before.validated()
        && before.columns().equals(after.columns())
        && before.references().equals(after.references())
        && before.referencedColumns().equals(after.referencedColumns())
        && before.matchFull() == after.matchFull();
  }
}
