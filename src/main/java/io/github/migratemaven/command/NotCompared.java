package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;

/** The database and the shadow are of two majors, whose prints of a schema differ by themselves. */
final class NotCompared {

  private NotCompared() {}

  /** What was asked for needs a comparison. */
  static RuntimeException problem(String participle) {
    return Problem.of(
            ErrorCode.M455,
            "The difference cannot be "
                + participle
                + ": shadow and database are of different PostgreSQL versions, so their schemas"
                + " were not compared.")
        .state("Nothing was written, and nothing was run on the database.")
        .next(
            NextStep.text(
                "", "Set <postgres> to the major version of the database and run the same again."))
        .raise();
  }
}
