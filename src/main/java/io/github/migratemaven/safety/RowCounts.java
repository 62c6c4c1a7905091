package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many rows tables hold. */
public final class RowCounts {

  private RowCounts() {}

  /**
   * One table.
   *
   * @param table its name as a consent writes it
   * @param rows how many; -1 when they may not be read
   */
  public record Count(String table, long rows) {

    /** {@code table orders: 1,200 rows}. */
    @Override
    public String toString() {
      return "table "
          + table
          + ": "
          + (rows < 0
              ? "rows that cannot be counted"
              : String.format(Locale.ROOT, "%,d row%s", rows, rows == 1 ? "" : "s"));
    }
  }

  /** Counts, in the given order; the session is only read. */
  public static List<Count> of(Connection session, List<QualifiedName> tables, SqlNames names) {
    Set<Question> questions = new LinkedHashSet<>();
    tables.forEach(table -> questions.add(new Question.Rows(table)));
    Answers answers = new Inspection(session, LiveTables.asTheyAre(names)).answer(questions);
    return tables.stream()
        .map(
            table ->
                new Count(
                    Item.table(table, names).name(),
                    answers.to(new Question.Rows(table)).orElse(-1)))
        .toList();
  }
}
