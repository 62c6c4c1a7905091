package io.github.migratemaven.plan;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values for the rows that have none in a column that becomes required ({@code
 * -Dfill="users.country='DE'"}).
 */
public final class Fills {

  /** No values. */
  public static final Fills NONE = new Fills(Map.of());

  private final Map<ColumnName, String> expressions;

  Fills(Map<ColumnName, String> expressions) {
    this.expressions = new LinkedHashMap<>(expressions);
  }

  /**
   * Reads {@code [schema.]table.column=expression}, several separated by semicolons outside quotes
   * and parentheses. Names are taken as written, or in double quotes.
   *
   * @throws io.github.migratemaven.error.MigrateException M401 when the text is not of that form
   */
  public static Fills parse(String text, SqlNames names) {
    return new Fills(new FillParser(text, names.defaultSchema()).parse());
  }

  /** Whether there is a value for a column. */
  public boolean cover(ColumnName column) {
    return expressions.containsKey(column);
  }

  @Nullable String of(ColumnChange change) {
    return expressions.get(change.columnName());
  }

  void requireUse(List<Change> changes) {
    Set<ColumnName> unused = new LinkedHashSet<>(expressions.keySet());
    for (Change change : changes) {
      if (change instanceof ColumnChange column && becomesRequired(column)) {
        unused.remove(column.columnName());
      }
    }
    unused.stream()
        .findFirst()
        .ifPresent(
            column -> {
              throw notRequired(column);
            });
  }

  private static boolean becomesRequired(ColumnChange change) {
    if (change instanceof ColumnChange.Add add) {
      return add.column().isNeverNull();
    }
    if (change instanceof ColumnChange.Recreate recreate) {
      return recreate.column().after().isNeverNull();
    }
    return change instanceof ColumnChange.Alter alter
        && !alter.column().before().isNeverNull()
        && alter.column().after().isNeverNull();
  }

  private static RuntimeException notRequired(ColumnName column) {
    return Problem.of(
            ErrorCode.M402,
            "The column "
                + quoted(column.column())
                + " of table "
                + quoted(column.table().name())
                + " does not become required by this change, so there is nothing to fill.")
        .state("Nothing was written.")
        .next(
            NextStep.text("", "Name a column that is added as NOT NULL, or that becomes NOT NULL."))
        .raise();
  }
}
