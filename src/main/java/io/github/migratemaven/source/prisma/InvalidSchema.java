package io.github.migratemaven.source.prisma;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.source.prisma.syntax.Finding;
import io.github.migratemaven.source.prisma.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong in a schema, each with its line. */
final class InvalidSchema {

  /** More would scroll the first ones away. */
  private static final int SHOWN = 20;

  private InvalidSchema() {}

  static MigrateException because(List<Finding> findings) {
    return Problem.of(
            ErrorCode.P1012,
            findings.size() == 1
                ? "The Prisma schema is not valid."
                : "The Prisma schema is not valid: " + findings.size() + " things are wrong.")
        .at(lines(findings))
        .state("Nothing was written, and nothing was run.")
        .next(NextStep.text("", "Correct the schema and run the same goal again."))
        .raise();
  }

  private static List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      Span span = finding.span();
      lines.add(span.position() + " " + finding.message());
      lines.addAll(span.file().line(span.start()).lines());
    }
    if (findings.size() > SHOWN) {
      lines.add("… and " + (findings.size() - SHOWN) + " more");
    }
    return lines;
  }
}
