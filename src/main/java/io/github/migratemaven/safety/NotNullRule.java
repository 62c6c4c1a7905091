package io.github.migratemaven.safety;

import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.List;
import java.util.stream.Stream;

/** A column that becomes required may hold nulls; a default does not change them. */
final class NotNullRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof ColumnChange.Alter alter)
        || alter.column().before().notNull()
        || !alter.column().after().notNull()
        || scene.isFilled(alter.columnName())) {
      return Stream.empty();
    }
    String head =
        "Made the column `" + alter.name() + "` on table `" + scene.nameOf(alter.table()) + "` ";
    return Stream.of(
        new Check(
            Item.column(alter.columnName(), scene.names()),
            HazardKind.COLUMN_MADE_REQUIRED,
            Severity.BLOCKING,
            head
                + "required. This step will fail if there are existing NULL values in that"
                + " column.",
            new Question.Nulls(alter.columnName()),
            List.of(),
            nulls -> head + "required, but there are " + nulls + " existing NULL values."));
  }
}
