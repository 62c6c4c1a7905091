package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.List;
import java.util.stream.Stream;

/** A column that becomes required may hold nulls; a default does not change them. */
final class NotNullRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof ColumnChange.Alter alter)
        || !looksAtRows(alter, scene)
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
            nulls(alter),
            List.of(),
            nulls -> head + "required, but there are " + nulls + " existing NULL values."));
  }

  /** Rows of children are looked at when they get the NOT NULL of their parent. */
  private static boolean looksAtRows(ColumnChange.Alter alter, Scene scene) {
    Pair<Column> column = alter.column();
    boolean handedDown =
        column.before().notNull()
            && column.map(Column::isRequiredOfChildren).differIn(handed -> handed)
            && column.after().isRequiredOfChildren();
    return column.after().isNeverNull()
        && (!column.before().isNeverNull()
            || handedDown && !scene.families().after().children(alter.table()).isEmpty());
  }

  private static Question nulls(ColumnChange.Alter alter) {
    return alter.column().after().isRequiredOfChildren()
        ? new Question.Nulls(alter.columnName())
        : new Question.OwnNulls(alter.columnName());
  }
}
