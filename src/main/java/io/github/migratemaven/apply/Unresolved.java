package io.github.migratemaven.apply;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.LedgerRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** P3009: migrations that began and did not end, of which only a person knows what is there. */
final class Unresolved {

  private static final int LOG_LINES = 20;

  /** Prisma stores its errors with the colours of a terminal. */
  private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

  private Unresolved() {}

  /** Rows that block, with what was stored when they failed and both ways out. */
  static Problem of(List<LedgerRow> rows, Target target) {
    Problem problem =
        Problem.of(
            ErrorCode.P3009,
            (rows.size() == 1 ? "A migration" : rows.size() + " migrations")
                + " began on "
                + target.address()
                + ", did not finish, and must be resolved first.");
    for (LedgerRow row : rows) {
      problem = withBothWaysOut(problem.at(lines(row)), row.name());
    }
    return problem;
  }

  /** A row that our journal cannot answer for. */
  static Problem because(String reason, LedgerRow row, Target target) {
    return withBothWaysOut(of(List.of(), target, row).at(reason), row.name());
  }

  private static Problem of(List<String> more, Target target, LedgerRow row) {
    return Problem.of(
            ErrorCode.P3009,
            "Migration "
                + row.name()
                + " began on "
                + target.address()
                + ", did not finish, and cannot be resumed.")
        .at(more);
  }

  private static Problem withBothWaysOut(Problem problem, String name) {
    return problem
        .next(NextStep.goal("If all of it is in the database", "resolve", "applied=" + name))
        .next(
            NextStep.goal(
                "If none of it is, or once you have undone it", "resolve", "rolledBack=" + name));
  }

  private static List<String> lines(LedgerRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(row.name() + ", started " + row.startedAt());
    row.journal()
        .ifPresent(
            journal ->
                lines.add(
                    "  "
                        + journal.done()
                        + " of "
                        + journal.statements()
                        + " statements are done; its folder is missing"));
    if (row.journal().isEmpty() && row.logs() != null) {
      COLOURS
          .matcher(row.logs())
          .replaceAll("")
          .lines()
          .limit(LOG_LINES)
          .forEach(line -> lines.add("  " + line));
    }
    return lines;
  }
}
