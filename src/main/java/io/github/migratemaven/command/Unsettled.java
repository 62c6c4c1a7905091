package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.DatabaseAddress;
import java.util.ArrayList;
import java.util.List;

/** The database differs, and nobody has said what to do: each choice as a complete command. */
record Unsettled(BranchDifferences differences, DatabaseAddress database) {

  /** M411 with what differs and every way out of it. */
  RuntimeException problem() {
    Problem problem =
        Problem.of(ErrorCode.M411, "Database " + database + " differs from this branch.")
            .at(differences.lines())
            .state("Nothing was written, and nothing was run on it.");
    if (!differences.missing().isEmpty()) {
      problem =
          problem.next(
              NextStep.text(
                  "Get what is missing", "switch to the branch that has it, or merge it"));
    }
    if (!differences.edited().isEmpty()) {
      problem =
          problem.next(NextStep.text("Take back an edit", "restore the file from version control"));
    }
    return problem
        .next(adopt())
        .next(revert())
        .next(
            NextStep.goal(
                "Or lose it all and begin anew",
                "dev",
                "drift=reset",
                "force=" + differences.database()))
        .raise();
  }

  private NextStep adopt() {
    return differences.pending().isEmpty()
        ? NextStep.goal("Keep it: a migration, and in the schema", "dev", "drift=adopt")
        : NextStep.goal("To keep it, first run what is pending", "deploy");
  }

  private NextStep revert() {
    List<String> flags = new ArrayList<>(List.of("drift=revert"));
    UnacceptedLosses losses = differences.unaccepted(null);
    if (!losses.areNone()) {
      flags.add("acceptDataLoss=" + losses.items());
    }
    return NextStep.goal("Or take it back", "dev", flags.toArray(String[]::new));
  }
}
