package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.NotNullDiff;
import java.util.ArrayList;
import java.util.List;

/** The clauses of NOT NULL. */
final class NotNullSteps {

  private final TableAlteration alteration;
  private final Situation situation;
  private final Fills fills;

  NotNullSteps(TableAlteration alteration, Situation situation, Fills fills) {
    this.alteration = alteration;
    this.situation = situation;
    this.fills = fills;
  }

  /** The clause that makes a column NOT NULL. */
  static Clause setting(ColumnName column, NotNull notNull) {
    return notNull.isPlain()
        ? new AlterColumnClause.SetNotNull(column.column())
        : new NotNullClause.Add(column.column(), notNull.nameOn(column), notNull);
  }

  /** What ADD COLUMN and CREATE TABLE say themselves: not what only new rows must have. */
  static Column inline(Column column) {
    NotNull notNull = column.required();
    return notNull == null || notNull.validated() ? column : column.asOptional();
  }

  /** The column that is to be added, and what it still needs then. */
  Column added(ColumnChange change, Column column) {
    NotNull notNull = column.required();
    if (notNull == null) {
      return column;
    }
    String fill = fills.of(change);
    if (fill != null) {
      fill(change, fill, setting(change.columnName(), notNull));
      return column.asOptional();
    }
    if (!notNull.validated()) {
      alteration.alteredColumns.add(setting(change.columnName(), notNull));
    }
    return inline(column);
  }

  /** What changes of a column that stays. */
  List<Step> altered(ColumnChange change, Pair<Column> column) {
    NotNull before = column.before().required();
    NotNull after = column.after().required();
    List<Step> steps = new ArrayList<>();
    if (before != null && after != null) {
      setAside(change.columnName(), column, before);
      altered(change, column, new Pair<>(before, after), steps);
    } else if (before != null) {
      alteration.alteredColumns.add(new AlterColumnClause.DropNotNull(change.name()));
    } else if (after != null) {
      set(change, after);
      Comments.ofNotNull(change.columnName(), after, steps);
    }
    return steps;
  }

  private void setAside(ColumnName name, Pair<Column> column, NotNull before) {
    if (RetypedInFamilies.changesType(column) && NotNullsAside.areNeeded(name, before, situation)) {
      String constraint = before.nameOn(name);
      alteration.earlyNotNulls.add(new NotNullClause.NoInherit(name.column(), constraint));
      alteration.lateNotNulls.add(new NotNullClause.Inherit(name.column(), constraint));
    }
  }

  private void set(ColumnChange change, NotNull notNull) {
    Clause clause = setting(change.columnName(), notNull);
    String fill = fills.of(change);
    if (fill == null) {
      alteration.alteredColumns.add(clause);
    } else {
      fill(change, fill, clause);
    }
  }

  private void altered(
      ColumnChange change, Pair<Column> column, Pair<NotNull> notNull, List<Step> steps) {
    ColumnName name = change.columnName();
    // ALTER CONSTRAINT takes none of a foreign table.
    boolean unalterable = situation.isForeign(name.table()) && notNull.differIn(NotNull::noInherit);
    if (unalterable || NotNullDiff.isMadeAgain(notNull)) {
      alteration.alteredColumns.add(new AlterColumnClause.DropNotNull(change.name()));
      alteration.alteredColumns.add(setting(name, notNull.after()));
      Comments.ofNotNull(name, notNull.after(), steps);
      return;
    }
    String before = notNull.before().nameOn(name);
    String after = NotNullDiff.isRenamed(notNull) ? notNull.after().nameOn(name) : before;
    // A name that something else has is free when that is gone or called otherwise.
    boolean late = situation.isTaken(name.table(), after);
    if (!before.equals(after)) {
      (late ? alteration.lateRenames : alteration.renames)
          .add(
              situation.renaming(
                  StepKind.ALTER_TABLE,
                  name.table(),
                  new NotNullClause.Rename(change.name(), new Pair<>(before, after))));
    }
    String early = late ? before : after;
    if (notNull.differIn(NotNull::noInherit)) {
      inherit(change.name(), new Pair<>(early, after), notNull.after());
    }
    if (notNull.differIn(NotNull::validated)) {
      validate(change, column.after(), new Pair<>(early, after), steps);
    }
  }

  /** Keys, identities and parents demand that it is handed down, and do not let it go before. */
  private void inherit(String column, Pair<String> name, NotNull after) {
    if (after.noInherit()) {
      alteration.lateNotNulls.add(new NotNullClause.NoInherit(column, name.after()));
    } else {
      alteration.earlyNotNulls.add(new NotNullClause.Inherit(column, name.before()));
    }
  }

  private void validate(ColumnChange change, Column after, Pair<String> name, List<Step> steps) {
    NotNullClause validate = new NotNullClause.Validate(change.name(), name.after(), List.of());
    String fill = fills.of(change);
    if (fill != null) {
      fill(change, fill, validate);
    } else if (isDemanded(change.columnName(), after)) {
      alteration.earlyNotNulls.add(
          new NotNullClause.Validate(change.name(), name.before(), List.of()));
    } else {
      steps.add(
          new TableStep.Alter(StepKind.VALIDATE_CONSTRAINT, change.table(), List.of(validate)));
    }
  }

  /** Whether something that comes with the same migration needs it to hold for all rows. */
  private boolean isDemanded(ColumnName name, Column after) {
    NotNull notNull = after.required();
    return after.value() instanceof Identity
        || notNull != null && notNull.inherited()
        || situation.isInPrimaryKey(name);
  }

  private void fill(ColumnChange change, String expression, Clause then) {
    alteration.fills.add(new DataStep.Fill(change.columnName(), expression));
    alteration.afterFill.add(then);
  }
}
