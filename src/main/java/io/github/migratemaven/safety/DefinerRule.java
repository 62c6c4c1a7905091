package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.RoutineChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A function with its owner's rights that is dropped and made again: PostgreSQL lets everybody call
 * a new function, and what was revoked on a database alone no migration knows.
 */
final class DefinerRule implements Rule {

  private static final String SECURITY_DEFINER = " SECURITY DEFINER";

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    return change instanceof RoutineChange.Recreate recreate
            && runsAsItsOwner(recreate.routine().after())
        ? Stream.of(check(recreate.routine().after(), scene))
        : Stream.empty();
  }

  /** Behind its name come its attributes, a line or more, and then its body. */
  private static boolean runsAsItsOwner(Routine routine) {
    return routine
        .definition()
        .lines()
        .takeWhile(line -> !line.startsWith("AS ") && !line.equals("BEGIN ATOMIC"))
        .anyMatch(line -> line.contains(SECURITY_DEFINER));
  }

  private static Check check(Routine routine, Scene scene) {
    String text =
        "The function `"
            + scene.nameOf(routine.name().name())
            + "` runs with the rights of its owner and will be dropped and made again. Everybody may"
            + " call it then, unless a migration has revoked that: what was revoked by other means"
            + " is lost.";
    return new Check(
        Item.routine(routine.name().name(), scene.names()),
        HazardKind.DEFINER_MADE_AGAIN,
        Severity.ACCESS,
        text,
        new Question.Unanswerable(),
        List.of(),
        rows -> text);
  }
}
