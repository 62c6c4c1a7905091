package io.github.migratemaven.report;

import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.NotNullDiff;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of NOT NULL in words. */
final class NotNullWords {

  private NotNullWords() {}

  static List<String> of(Pair<Column> column) {
    NotNull after = column.after().required();
    Pair<NotNull> notNull = NotNullDiff.of(column);
    if (notNull == null) {
      return column.differIn(Column::notNull) ? List.of(became(after)) : List.of();
    }
    List<String> parts = new ArrayList<>();
    if (NotNullDiff.isRenamed(notNull)) {
      parts.add(renamed(notNull));
    }
    if (notNull.differIn(NotNull::validated)) {
      parts.add(
          notNull.after().validated()
              ? "required of old rows too"
              : "no longer required of old rows");
    }
    if (notNull.differIn(NotNull::noInherit)) {
      parts.add(
          notNull.after().noInherit()
              ? "no longer required of children"
              : "required of children too");
    }
    return parts;
  }

  private static String renamed(Pair<NotNull> notNull) {
    String name = notNull.after().chosenName();
    return name.isEmpty()
        ? "NOT NULL is no longer called " + quoted(notNull.before().chosenName())
        : "NOT NULL is called " + quoted(name);
  }

  private static String became(@Nullable NotNull notNull) {
    if (notNull == null) {
      return "became nullable";
    }
    return "became required" + (notNull.validated() ? "" : " of new rows");
  }
}
