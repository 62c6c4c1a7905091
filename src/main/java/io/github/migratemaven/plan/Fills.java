package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values for the rows that have none in a column that becomes required ({@code
 * -Dfill="users.country='DE'"}).
 */
public final class Fills {

  /** No values. */
  public static final Fills NONE = new Fills(Map.of());

  private final Map<ColumnName, String> expressions;

  private Fills(Map<ColumnName, String> expressions) {
    this.expressions = new LinkedHashMap<>(expressions);
  }

  void requireUse(List<Change> changes) {}

  @Nullable String of(ColumnChange change) {
    return expressions.get(change.columnName());
  }
}
