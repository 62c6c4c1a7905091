package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Defaults of children that are wiped although nobody changes them: the parent's leaves and comes
 * back around a type or function that is made again.
 */
final class HeirDefaults {

  private final Situation situation;
  private final Heirs heirs;
  private final Set<ColumnName> changed = new HashSet<>();

  /** The columns of parents, with whether the default of theirs leaves. */
  private final Map<ColumnName, Boolean> wiping = new LinkedHashMap<>();

  HeirDefaults(List<Change> changes, Situation situation) {
    this.situation = situation;
    this.heirs = situation.heirs();
    for (Change change : changes) {
      if (change instanceof ColumnChange.Alter alter) {
        changed.add(alter.columnName());
        if (situation.mustLeaveFirst(alter.columnName(), alter.column())) {
          wiping.put(alter.columnName(), true);
        }
      }
    }
    for (TypeSteps.RebuiltColumn column : TypeSteps.columns(situation)) {
      wiping.put(
          new ColumnName(column.after().table(), column.after().column().name()),
          column.after().fate() != EnumColumn.DefaultFate.NONE);
    }
  }

  /** Lets the defaults leave where they are in the way, and come back. */
  void restore(TableAlterations alterations) {
    wiping.forEach(
        (column, leaves) ->
            heirs.of(column.table()).forEach(heir -> restore(column, leaves, heir, alterations)));
  }

  private void restore(
      ColumnName ofParent, boolean leaves, QualifiedName heir, TableAlterations alterations) {
    ColumnName name = new ColumnName(heir, ofParent.column());
    Column parent = situation.columnAfter(ofParent).orElse(null);
    Column column = situation.columnAfter(name).orElse(null);
    if (parent == null || column == null || changed.contains(name)) {
      return;
    }
    boolean own = new Pair<>(parent, column).differIn(Column::value);
    if (own && !leaves && column.value() instanceof Default) {
      alterations.of(heir).earlyClauses.add(new AlterColumnClause.DropDefault(name.column()));
    }
    if (own && column.value() instanceof Default value) {
      alterations
          .of(heir)
          .alteredColumns
          .add(new AlterColumnClause.SetDefault(column, value.expression()));
    }
    if (own
        && leaves
        && parent.value() instanceof Default
        && !(column.value() instanceof Default)) {
      alterations.of(heir).alteredColumns.add(new AlterColumnClause.DropDefault(name.column()));
    }
  }
}
