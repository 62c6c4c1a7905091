package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A key WITHOUT OVERLAPS on a table whose rows were written without it. */
final class TemporalKeyRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    Constraint added = CheckRule.addedBy(change);
    List<String> columns = temporalColumns(added);
    if (added == null
        || columns.isEmpty()
        || !(change instanceof ConstraintChange on)
        || heldBefore(change, columns)) {
      return Stream.empty();
    }
    String head =
        "A key without overlaps `"
            + added.name()
            + "` on the table `"
            + scene.nameOf(on.table())
            + "` will be added. If there are existing rows that overlap, this will fail.";
    return Stream.of(
        new Check(
            Item.constraint(on.table(), added.name(), scene.names()),
            HazardKind.TEMPORAL_KEY_ADDED,
            Severity.BLOCKING,
            head,
            new Question.Overlaps(on.table(), columns),
            List.of(new Question.Rows(on.table())),
            rows -> head + " There are " + rows + " such rows."));
  }

  /** Another deferral, or the primary key made a unique one, cannot fail on rows that fitted it. */
  private static boolean heldBefore(Change change, List<String> columns) {
    return change instanceof ConstraintChange.Replace replace
        && temporalColumns(replace.constraint().before()).equals(columns);
  }

  private static List<String> temporalColumns(@Nullable Constraint constraint) {
    if (constraint instanceof PrimaryKey key && key.withoutOverlaps()) {
      return key.columns();
    }
    return constraint instanceof Unique key && key.withoutOverlaps() ? key.columns() : List.of();
  }
}
