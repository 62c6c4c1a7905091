package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.SequenceChange;
import io.github.migratemaven.plan.DataStep;
import java.util.List;
import java.util.stream.Stream;

/**
 * New bounds of a sequence that may have counted beyond them: PostgreSQL refuses bounds that do not
 * hold its position, and moving that would give out numbers twice.
 */
final class SequenceBoundsRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof SequenceChange.Alter alter)) {
      return Stream.empty();
    }
    Pair<SequenceOptions> options = alter.sequence().map(Sequence::options);
    boolean moves = new DataStep.MoveSequence(alter.subject(), options).isNeeded();
    return moves && !canBeInTheWayOfTheMove(options) || !isNarrower(options)
        ? Stream.empty()
        : Stream.of(check(alter.subject(), options, scene));
  }

  /** Only what has given out numbers of the new range stays where it is. */
  private static boolean canBeInTheWayOfTheMove(Pair<SequenceOptions> options) {
    SequenceOptions before = options.before();
    SequenceOptions after = options.after();
    if (before.isApartFrom(after)) {
      return false;
    }
    return before.cycle()
        || (before.increment() > 0 ? after.max() < before.max() : after.min() > before.min());
  }

  private static boolean isNarrower(Pair<SequenceOptions> options) {
    return options.after().min() > options.before().min()
        || options.after().max() < options.before().max();
  }

  private static Check check(QualifiedName name, Pair<SequenceOptions> options, Scene scene) {
    SequenceOptions after = options.after();
    String head =
        "The sequence `"
            + scene.nameOf(name)
            + "` will only count from "
            + after.min()
            + " to "
            + after.max()
            + ". If it has counted beyond that, this will fail.";
    return new Check(
        Item.sequence(name, scene.names()),
        HazardKind.SEQUENCE_NARROWED,
        Severity.BLOCKING,
        head,
        new Question.Beyond(name, options),
        List.of(),
        beyond -> head + " It has.");
  }
}
