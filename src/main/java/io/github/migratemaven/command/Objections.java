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

  private RuntimeException rowsInTheWay(List<Hazard> hazards) {
    return Problem.of(ErrorCode.M414, "The migration cannot run on the rows of this database.")
        .at(hazards.stream().map(Hazard::textHere).toList())
        .state("Nothing was written, and nothing was run.")
        .next(again("Give the rows a value", "fill=" + hazards.get(0).item() + "='…'"))
        .next(again("Or write the file only, and edit it", "createOnly"))
        .raise();
  }

  private RuntimeException loss(UnacceptedLosses losses) {
    return Problem.of(ErrorCode.M413, "The migration would lose data.")
        .at(losses.lines())
        .state("Nothing was written, and nothing was run.")
        .next(again("Accept exactly this", "acceptDataLoss=" + losses.items()))
        .next(again("Or write the file only, and edit it", "createOnly"))
        .next(NextStep.text("Or keep the data", "put back into the schema what it lost"))
        .raise();
  }

  /** The same goal with a flag, and with what was answered about renames meanwhile. */
  private NextStep again(String intent, String flag) {
    return proposal.renames() == null
        ? NextStep.goal(intent, "dev", flag)
        : NextStep.goal(intent, "dev", flag, "rename=" + proposal.renames());
  }
}
