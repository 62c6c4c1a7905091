package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint.Exclusion;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An exclusion constraint on a table whose rows were written without it. */
final class ExclusionRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(CheckRule.addedBy(change) instanceof Exclusion exclusion)
        || !(change instanceof ConstraintChange on)
        || heldBefore(exclusion, change)) {
      return Stream.empty();
    }
    String text =
        "An exclusion constraint `"
            + exclusion.name()
            + "` on the table `"
            + scene.nameOf(on.table())
            + "` will be added. If there are existing rows that conflict, this will fail.";
    return Stream.of(
        new Check(
            Item.constraint(on.table(), exclusion.name(), scene.names()),
            HazardKind.EXCLUSION_ADDED,
            Severity.BLOCKING,
            text,
            new Question.Unanswerable(),
            List.of(new Question.Rows(on.table())),
            rows -> text));
  }

  /** Another deferral of the same cannot fail on rows that fitted it. */
  private static boolean heldBefore(Exclusion exclusion, Change change) {
    return change instanceof ConstraintChange.Replace replace
        && replace.constraint().before() instanceof Exclusion before
        && before.elements().equals(exclusion.elements())
        && Objects.equals(before.predicate(), exclusion.predicate());
  }
}
