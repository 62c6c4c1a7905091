package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.safety.Hazard;
import java.util.List;

/**
 * What stands against doing what was proposed: rows in the way, losses that nobody has accepted.
 */
record Objections(DevDecision.Proposal proposal, DevAnswers answers, boolean createOnly) {

  /**
   * A file alone loses nothing: with {@code createOnly} its header says what it risks.
   *
   * @throws io.github.migratemaven.error.MigrateException M414 or M413
   */
  void requireNone() {
    if (createOnly) {
      return;
    }
    if (!proposal.failingHere().isEmpty()) {
      throw rowsInTheWay(proposal.failingHere());
    }
    UnacceptedLosses losses = proposal.unaccepted(answers.acceptDataLoss());
    if (!losses.areNone()) {
      throw loss(losses);
    }
  }

  private static RuntimeException rowsInTheWay(List<Hazard> hazards) {
    return Problem.of(ErrorCode.M414, "The migration cannot run on the rows of this database.")
        .at(hazards.stream().map(Hazard::textHere).toList())
        .state("Nothing was written, and nothing was run.")
        .next(
            NextStep.goal("Give the rows a value", "dev", "fill=" + hazards.get(0).item() + "='…'"))
        .next(NextStep.goal("Or write the file only, and edit it", "dev", "createOnly"))
        .raise();
  }

  private static RuntimeException loss(UnacceptedLosses losses) {
    return Problem.of(ErrorCode.M413, "The migration would lose data.")
        .at(losses.lines())
        .state("Nothing was written, and nothing was run.")
        .next(NextStep.goal("Accept exactly this", "dev", "acceptDataLoss=" + losses.items()))
        .next(NextStep.goal("Or write the file only, and edit it", "dev", "createOnly"))
        .next(NextStep.text("Or keep the data", "put back into the schema what it lost"))
        .raise();
  }
}
