package io.github.migratemaven.command;

import io.github.migratemaven.safety.RowCounts;
import java.util.List;

/**
 * What {@code reset} did.
 *
 * @param database which database, without secrets
 * @param dropped descriptions of what was dropped, without what went along
 * @param tables the tables among them, with the rows they held
 * @param applied migrations run afterwards, in order
 */
public record ResetResult(
    String database, List<String> dropped, List<RowCounts.Count> tables, List<String> applied) {
  public ResetResult {
    dropped = List.copyOf(dropped);
    tables = List.copyOf(tables);
    applied = List.copyOf(applied);
  }
}
