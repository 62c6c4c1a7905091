package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Cast;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.List;
import java.util.stream.Stream;

/** A type that holds less: values are changed silently (a loss), or the change fails. */
final class CastRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof ColumnChange.Alter alter)) {
      return Stream.empty();
    }
    return switch (Cast.of(alter.column(), scene.domains())) {
      case SAFE, NONE -> Stream.empty();
      case LOSSY -> Stream.of(lossy(alter, scene));
      case NARROWING -> Stream.of(narrowing(alter, scene));
    };
  }

  private static Check lossy(ColumnChange.Alter alter, Scene scene) {
    return new Check(
        Item.column(alter.columnName(), scene.names()),
        HazardKind.LOSSY_CAST,
        Severity.LOSS,
        head(alter, scene) + ". The data in that column could be lost." + cast(alter),
        new Question.Values(alter.columnName()),
        List.of(),
        values -> counted(alter, scene, values) + cast(alter));
  }

  private static Check narrowing(ColumnChange.Alter alter, Scene scene) {
    String advice = " This cast may fail. Please make sure the data in the column can be cast.";
    return new Check(
        Item.column(alter.columnName(), scene.names()),
        HazardKind.NARROWING_CAST,
        Severity.BLOCKING,
        head(alter, scene) + "." + cast(alter) + advice,
        new Question.Uncastable(alter.columnName(), alter.column().after().type().sql()),
        List.of(new Question.Values(alter.columnName())),
        values -> head(alter, scene) + "." + cast(alter) + " There are values that do not fit.");
  }

  private static String head(ColumnChange.Alter alter, Scene scene) {
    return "You are about to alter the column `"
        + alter.name()
        + "` on the `"
        + scene.nameOf(alter.table())
        + "` table";
  }

  private static String counted(ColumnChange.Alter alter, Scene scene, long values) {
    return head(alter, scene) + ", which contains " + values + " non-null values.";
  }

  private static String cast(ColumnChange.Alter alter) {
    Pair<String> types = alter.column().map(column -> column.type().sql());
    return " The data in that column will be cast from `"
        + types.before()
        + "` to `"
        + types.after()
        + "`.";
  }
}
