package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.List;
import java.util.stream.Stream;

/** A dropped column takes its values with it, unless they were computed. */
final class DropColumnRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof ColumnChange.Drop drop) || drop.column().value() instanceof Generated) {
      return Stream.empty();
    }
    String head =
        "You are about to drop the column `"
            + drop.name()
            + "` on the `"
            + scene.nameOf(drop.table())
            + "` table";
    return Stream.of(
        new Check(
            Item.column(drop.columnName(), scene.names()),
            HazardKind.DROP_COLUMN,
            Severity.LOSS,
            head + ". All the data in the column will be lost.",
            new Question.Values(drop.columnName()),
            List.of(),
            values -> head + ", which still contains " + values + " non-null values."));
  }
}
