package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.ColumnValue.None;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.List;
import java.util.stream.Stream;

/** A column that is dropped and added loses its values; a required one cannot even come back. */
final class RecreateColumnRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof ColumnChange.Recreate recreate)) {
      return Stream.empty();
    }
    Column after = recreate.column().after();
    ColumnValue before = recreate.column().before().value();
    boolean required =
        after.isNeverNull()
            && after.value() instanceof None
            && !scene.isFilled(recreate.columnName());
    Stream<Check> loss =
        before instanceof Generated ? Stream.empty() : Stream.of(loss(recreate, scene));
    return required ? Stream.concat(loss, Stream.of(blocked(recreate, scene))) : loss;
  }

  private static Check loss(ColumnChange.Recreate recreate, Scene scene) {
    String head =
        "The `"
            + recreate.name()
            + "` column on the `"
            + scene.nameOf(recreate.table())
            + "` table would be dropped and recreated. This will lead to data loss";
    return new Check(
        Item.column(recreate.columnName(), scene.names()),
        HazardKind.RECREATE_COLUMN,
        Severity.LOSS,
        head + " if there is data in the column.",
        new Question.Values(recreate.columnName()),
        List.of(),
        values -> head + ".");
  }

  private static Check blocked(ColumnChange.Recreate recreate, Scene scene) {
    String head =
        "Changed the type of `"
            + recreate.name()
            + "` on the `"
            + scene.nameOf(recreate.table())
            + "` table. No cast exists, the column would be dropped and recreated, which cannot"
            + " be done ";
    return new Check(
        Item.column(recreate.columnName(), scene.names()),
        HazardKind.REQUIRED_COLUMN_ADDED,
        Severity.BLOCKING,
        head + "if there is data, since the column is required.",
        new Question.Rows(recreate.table()),
        List.of(),
        rows -> head + "since the column is required and there is data in the table.");
  }
}
