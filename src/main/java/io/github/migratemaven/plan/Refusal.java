package io.github.migratemaven.plan;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.List;

/**
 * A change that PostgreSQL cannot make without losing something: nothing is written.
 *
 * @param code its code
 * @param reason why it cannot
 * @param recipe what a person can do in a migration of their own
 */
public record Refusal(ErrorCode code, String reason, String recipe) {

  private static final String UNTOUCHED = "Nothing was written, and nothing was run.";

  /** Fails when there is something to refuse. */
  void of(List<String> refused) {
    of(refused, UNTOUCHED);
  }

  /** The same where other changes wait for this. */
  void ofAmongOthers(List<String> refused) {
    of(refused, UNTOUCHED + " What else differs waits for this.");
  }

  private void of(List<String> refused, String state) {
    if (refused.isEmpty()) {
      return;
    }
    throw Problem.of(code, reason)
        .at(refused)
        .state(state)
        .next(NextStep.goal("See all that differs", "diff"))
        .next(NextStep.goal(recipe, "dev", "createOnly", "name=by_hand"))
        .raise();
  }
}
