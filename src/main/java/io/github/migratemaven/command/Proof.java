package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.Script;
import java.util.List;

/** A generated migration was run; what it made must be what was wanted. */
record Proof(List<Script> scripts, String defaultSchema) {

  /**
   * Fails when something is left to do.
   *
   * @param states what the migration made, and what was wanted
   */
  void require(Pair<Catalog> states) {
    List<String> leftover = Drift.between(states, defaultSchema).sql();
    if (leftover.isEmpty()) {
      return;
    }
    throw Problem.of(
            ErrorCode.M412,
            "The migration that we generated does not lead to the wanted schema. This is a bug of"
                + " migrate-maven-plugin.")
        .at("What would still be missing after it:")
        .at(leftover)
        .at("What was generated:")
        .at(scripts.stream().flatMap(script -> script.text().lines()).toList())
        .state("Nothing was written; no database of yours was touched.")
        .next(
            NextStep.text(
                "Put the schema back, write this migration by hand, then change the schema again",
                "it is compared with what you wrote"))
        .next(NextStep.goal("By hand", "dev", "createOnly", "name=by_hand"))
        .next(NextStep.text("And tell us", "report the lines above"))
        .raise();
  }
}
