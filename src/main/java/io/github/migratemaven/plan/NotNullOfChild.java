package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Table;
import java.util.List;
import java.util.Optional;

/**
 * The NOT NULL of a child that its parent has under another name.
 *
 * @param table the child
 * @param name its name there
 * @param notNull what it is
 */
record NotNullOfChild(Table table, String name, NotNull notNull) {

  /** Those of the children of a table. */
  static List<NotNullOfChild> calledOtherwise(ColumnName ofParent, NotNull notNull, Heirs heirs) {
    return heirs.of(ofParent.table()).stream()
        .flatMap(heir -> heirs.families().before().table(heir).stream())
        .flatMap(child -> of(child, ofParent.column()).stream())
        .filter(child -> !child.name().equals(notNull.nameOn(ofParent)))
        .toList();
  }

  /** Whether the child would keep it without its parent. */
  boolean isOwn() {
    return notNull.descent() == NotNull.Descent.BOTH;
  }

  /** That it is in the way of what happens to the parent's. */
  Refusal refusal(Limit limit, ColumnName ofParent, NotNull parents) {
    return new Refusal(limit, ObjectName.column(ofParent), words(ofParent, parents));
  }

  private String words(ColumnName ofParent, NotNull parents) {
    return parents.nameOn(ofParent)
        + " on "
        + ObjectWords.of(ofParent.table())
        + " is "
        + name
        + " on "
        + ObjectWords.of(table.name());
  }

  private static Optional<NotNullOfChild> of(Table child, String column) {
    return child.columns().stream()
        .filter(each -> each.name().equals(column))
        .map(Column::required)
        .flatMap(required -> Optional.ofNullable(required).stream())
        .map(
            required ->
                new NotNullOfChild(
                    child, required.nameOn(new ColumnName(child.name(), column)), required))
        .findFirst();
  }
}
