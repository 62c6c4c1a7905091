package io.github.migratemaven.command;

import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.plan.NotAutomatic;
import io.github.migratemaven.plan.Plan;

/** What {@code dev} does not do: it would have to write a migration that lacks a part. */
record LeftToAPerson(Plan plan) {

  /**
   * Fails when something is left to a person.
   *
   * @throws io.github.migratemaven.error.MigrateException that names all of it
   */
  void refuse() {
    plan.notAutomatic()
        .ifPresent(
            left -> {
              throw refused(left);
            });
  }

  private RuntimeException refused(NotAutomatic left) {
    return left.problem()
        .state("Nothing was written, and nothing was run." + others())
        .next(
            NextStep.goal(
                "See all that differs, as SQL", "diff", "from=migrations", "to=schema", "script"))
        .next(
            NextStep.goal(
                "Write a file, and this into it by hand", "dev", "createOnly", "name=by_hand"))
        .raise();
  }

  private String others() {
    return plan.migrations().isEmpty() ? "" : " What else differs waits for this.";
  }
}
