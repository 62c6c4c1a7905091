package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.NotNullDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * NOT NULLs that would be renamed with those of children which are called otherwise: PostgreSQL
 * renames in all tables of a family at once, and looks for the one name.
 */
record RenamedInFamilies(Heirs heirs) implements LimitRule {

  @Override
  public List<Refusal> refusals(Change change) {
    List<Refusal> refused = new ArrayList<>();
    if (change instanceof ColumnChange.Alter alter && isRenamedForChildren(alter.column())) {
      add(alter, refused);
    }
    return refused;
  }

  /** All else that changes of the column. */
  @Override
  public Optional<Change> rest(Change change) {
    ColumnChange.Alter alter = (ColumnChange.Alter) change;
    Column before = alter.column().before();
    Column after = alter.column().after();
    Pair<NotNull> notNull = Objects.requireNonNull(NotNullDiff.of(alter.column()));
    Column named = after.withRequired(notNull.after().withNameOf(notNull.before()));
    return named.equals(before)
        ? Optional.empty()
        : Optional.of(new ColumnChange.Alter(alter.table(), new Pair<>(before, named)));
  }

  private static boolean isRenamedForChildren(Pair<Column> column) {
    Pair<NotNull> notNull = NotNullDiff.of(column);
    return notNull != null
        && NotNullDiff.isRenamed(notNull)
        && !NotNullDiff.isMadeAgain(notNull)
        && !notNull.before().noInherit();
  }

  private void add(ColumnChange.Alter alter, List<Refusal> refused) {
    NotNull notNull = Objects.requireNonNull(alter.column().before().required());
    NotNullOfChild.calledOtherwise(alter.columnName(), notNull, heirs)
        .forEach(
            child -> refused.add(child.refusal(Limit.NOT_NULL_NAME, alter.columnName(), notNull)));
  }
}
