package io.github.migratemaven.apply;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.history.Applied;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.Relation;
import java.util.List;

/** Judges edited, missing and out-of-order migrations by the user's policies. */
final class HistoryPolicies {

  private final Target target;
  private final ApplySettings settings;

  HistoryPolicies(Target target, ApplySettings settings) {
    this.target = target;
    this.settings = settings;
  }

  void check(HistoryState state) {
    List<String> edited =
        state.edited().stream().map(Applied::migration).map(Migration::name).toList();
    List<String> missing = state.missing().stream().map(LedgerRow::name).toList();
    List<String> outOfOrder = state.outOfOrder().stream().map(Migration::name).toList();
    if (!edited.isEmpty()) {
      judge(settings.edited(), edited(edited));
    }
    if (state.relation() == Relation.AHEAD) {
      noteAhead(missing);
    } else if (!missing.isEmpty()) {
      judge(settings.missing(), missing(missing));
    }
    if (!outOfOrder.isEmpty()) {
      judge(settings.outOfOrder(), outOfOrder(outOfOrder));
    }
  }

  private void judge(Policy policy, Problem problem) {
    switch (policy) {
      case IGNORE -> {}
      case WARN ->
          target
              .listener()
              .on(new Event.Warning(problem.what() + " " + String.join(", ", problem.where())));
      case FAIL -> throw problem.state("Nothing was changed.").raise();
    }
  }

  /** A release was rolled back: its migrations stay applied, and that must not stop a deploy. */
  private void noteAhead(List<String> names) {
    if (settings.missing() != Policy.IGNORE) {
      target
          .listener()
          .on(
              new Event.Note(
                  "Database "
                      + target.address()
                      + " is ahead of the migrations directory by "
                      + String.join(", ", names)
                      + ": a newer release was deployed here. Its migrations stay applied."));
    }
  }

  private Problem edited(List<String> names) {
    return Problem.of(
            ErrorCode.M307,
            subject(names, "applied migration")
                + " edited after running on "
                + target.address()
                + ":")
        .at(names)
        .next(NextStep.text("", "Restore the file, and put the change into a new migration."))
        .next(
            NextStep.goal(
                "If the change makes no difference", "resolve", "edited=" + names.get(0)));
  }

  private Problem missing(List<String> names) {
    return Problem.of(
            ErrorCode.M308,
            subject(names, "migration")
                + " applied to "
                + target.address()
                + " but not in the migrations directory:")
        .at(names)
        .next(NextStep.text("", "Restore the folder, for example from another branch."))
        .next(NextStep.goal("If it is gone for good", "resolve", "missing=" + names.get(0)));
  }

  private Problem outOfOrder(List<String> names) {
    return Problem.of(
            ErrorCode.M309,
            subject(names, "pending migration")
                + " older than the last one applied to "
                + target.address()
                + ":")
        .at(names)
        .next(
            NextStep.text(
                "",
                "Rename the folder to a later time and test it after the others, then deploy."));
  }

  private static String subject(List<String> names, String noun) {
    return names.size() == 1 ? "1 " + noun + " is" : names.size() + " " + noun + "s are";
  }
}
