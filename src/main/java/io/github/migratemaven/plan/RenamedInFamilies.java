package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.NotNullDiff;
import io.github.migratemaven.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * NOT NULLs that would be renamed with those of children which are called otherwise: PostgreSQL
 * renames in all tables of a family at once, and looks for the one name.
 */
final class RenamedInFamilies {

  private static final Refusal REFUSAL =
      new Refusal(
          ErrorCode.M425,
          "PostgreSQL cannot rename a NOT NULL that a child has under another name.",
          "Take the child out, rename, and put it back by hand");

  private RenamedInFamilies() {}

  /** Fails when there are any. */
  static void refuse(List<Change> changes, Pair<Catalog> catalogs) {
    List<String> refused = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof ColumnChange.Alter alter && isRenamedForChildren(alter.column())) {
        // Few names change, so the families are looked for when one does.
        add(alter, Heirs.of(catalogs), refused);
      }
    }
    REFUSAL.of(refused);
  }

  private static boolean isRenamedForChildren(Pair<Column> column) {
    Pair<NotNull> notNull = NotNullDiff.of(column);
    return notNull != null
        && NotNullDiff.isRenamed(notNull)
        && !NotNullDiff.isMadeAgain(notNull)
        && !notNull.before().noInherit();
  }

  private static void add(ColumnChange.Alter alter, Heirs heirs, List<String> refused) {
    String name = nameOf(alter.column().before(), alter.table());
    for (QualifiedName heir : heirs.of(alter.table())) {
      heirs.families().before().table(heir).stream()
          .flatMap(table -> table.columns().stream())
          .filter(column -> column.name().equals(alter.name()))
          .filter(column -> column.required() != null)
          .map(column -> nameOf(column, heir))
          .filter(other -> !other.equals(name))
          .forEach(other -> refused.add(words(alter, name, heir, other)));
    }
  }

  private static String nameOf(Column column, QualifiedName table) {
    return Optional.ofNullable(column.required())
        .map(notNull -> notNull.nameOn(new ColumnName(table, column.name())))
        .orElse("");
  }

  private static String words(
      ColumnChange.Alter alter, String name, QualifiedName heir, String other) {
    QualifiedName table = alter.table();
    return name
        + " on "
        + table.schema()
        + "."
        + table.name()
        + " is "
        + other
        + " on "
        + heir.schema()
        + "."
        + heir.name();
  }
}
