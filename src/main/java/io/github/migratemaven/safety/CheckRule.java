package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.Enforceable;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A check on a table whose rows were written without it. */
final class CheckRule implements Rule {

  @Override
  public Stream<io.github.migratemaven.safety.Check> checks(Change change, Scene scene) {
    Constraint constraint = addedBy(change);
    return constraint instanceof Check check
            && check.validated()
            && change instanceof ConstraintChange on
            && !heldBefore(check, change)
        ? Stream.of(check(on.table(), check, scene))
        : Stream.empty();
  }

  /** The constraint that old rows have to fit after a change, or null. */
  static @Nullable Constraint addedBy(Change change) {
    if (change instanceof ConstraintChange.Add add) {
      return add.constraint();
    }
    if (change instanceof ConstraintChange.Replace replace) {
      return replace.constraint().after();
    }
    if (change instanceof ConstraintChange.Alter alter) {
      return isValidatedBy(alter) ? alter.constraint().after() : null;
    }
    return change instanceof ConstraintChange.Validate validate ? validate.constraint() : null;
  }

  /** Another attribute of the same expression cannot fail on rows that fitted it. */
  private static boolean heldBefore(Check check, Change change) {
    return change instanceof ConstraintChange.Replace replace
        && replace.constraint().before() instanceof Check before
        && before.validated()
        && before.expression().equals(check.expression());
  }

  private static boolean isValidatedBy(ConstraintChange.Alter alter) {
    return alter.constraint().before() instanceof Enforceable before
        && !before.validated()
        && alter.constraint().after() instanceof Enforceable after
        && after.validated();
  }

  private static io.github.migratemaven.safety.Check check(
      QualifiedName table, Check check, Scene scene) {
    String head =
        "A check constraint `"
            + check.name()
            + "` on the table `"
            + scene.nameOf(table)
            + "` will be added. If there are existing rows that violate it, this will fail.";
    return new io.github.migratemaven.safety.Check(
        Item.constraint(table, check.name(), scene.names()),
        HazardKind.CHECK_ADDED,
        Severity.BLOCKING,
        head,
        new Question.Violations(table, check.expression()),
        List.of(new Question.Rows(table)),
        rows -> head + " There are " + rows + " such rows.");
  }
}
