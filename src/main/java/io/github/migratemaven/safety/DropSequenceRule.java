package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.SequenceChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dropped sequence takes its position with it. One that a column owns counts on from the column's
 * values, or goes with them.
 */
final class DropSequenceRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof SequenceChange.Drop drop) || drop.sequence().owner() != null) {
      return Stream.empty();
    }
    QualifiedName sequence = drop.sequence().name();
    String text =
        "You are about to drop the sequence `"
            + scene.nameOf(sequence)
            + "`. The position it has reached will be lost.";
    return Stream.of(
        new Check(
            Item.sequence(sequence, scene.names()),
            HazardKind.DROP_SEQUENCE,
            Severity.LOSS,
            text,
            // A sequence is a relation with one row: this one tells whether it is there.
            new Question.Rows(sequence),
            List.of(),
            rows -> text));
  }
}
