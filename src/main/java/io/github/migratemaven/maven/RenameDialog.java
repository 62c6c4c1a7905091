package io.github.migratemaven.maven;

import io.github.migratemaven.command.DevDecision;
import io.github.migratemaven.command.DevRun;
import io.github.migratemaven.command.OpenRename;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.report.OpenRenames;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Asks about probable renames, one after the other. */
final class RenameDialog {

  /** With more of them nobody wants a command for each. */
  private static final int FEW = 4;

  private final Person person;
  private final Log log;

  RenameDialog(Person person, Log log) {
    this.person = person;
    this.log = log;
  }

  /**
   * The decision when all is answered.
   *
   * @throws MigrateException M420 when there is nobody to ask, or no answer
   */
  DevDecision settled(DevRun run, DevDecision decision) {
    DevDecision current = decision;
    while (current instanceof DevDecision.Renames renames) {
      current = answered(run, renames);
    }
    return current;
  }

  private DevDecision answered(DevRun run, DevDecision.Renames renames) {
    if (!person.canBeAsked()) {
      throw unanswered(renames);
    }
    OpenRename open = renames.open().get(0);
    OpenRenames.lines(open).forEach(log::info);
    return switch (person.decides("Is this a rename?")) {
      case YES -> run.renamed(open);
      case NO -> run.notRenamed(open);
      case NEITHER -> throw unanswered(renames);
    };
  }

  private static MigrateException unanswered(DevDecision.Renames renames) {
    int count = renames.open().size();
    Problem problem =
        Problem.of(
                ErrorCode.M420,
                count == 1
                    ? "This is probably a rename, and only you know."
                    : "These are probably renames, and only you know.")
            .at(OpenRenames.lines(renames))
            .state("Nothing was written, and nothing was run.")
            .next(
                NextStep.goal(
                    count == 1 ? "Yes, it is" : "All of them are",
                    "dev",
                    "rename=" + renames.all()));
    for (OpenRename open : count <= FEW ? renames.open() : List.<OpenRename>of()) {
      // The last part of an object with nothing else beside it is all there is.
      if (!open.only().equals(renames.all() + ",none")) {
        problem =
            problem.next(NextStep.goal("Only " + open.typed(), "dev", "rename=" + open.only()));
      }
    }
    return problem
        .next(
            NextStep.goal(
                count == 1 ? "No, drop and add" : "None, drop and add",
                "dev",
                "rename=" + renames.none()))
        .raise();
  }
}
