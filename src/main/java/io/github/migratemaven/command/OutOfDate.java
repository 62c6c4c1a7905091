package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import java.util.ArrayList;
import java.util.List;

/** Refuses a database that lacks migrations: seeds are written for the newest schema. */
record OutOfDate(Target target) {

  private static final int SHOWN = 5;

  /** An embedded database that would only be made now has no schema at all. */
  void refuseAbsent(Workplace workplace) {
    if (!OpenTarget.exists(target, workplace)) {
      throw Problem.of(ErrorCode.M514, "There is no development database in this checkout yet.")
          .next(NextStep.goal("Make it and bring it to the schema", "dev"))
          .raise();
    }
  }

  /** A directory without migrations asks nothing: the schema is somebody else's. */
  void refuse(HistoryState state) {
    List<String> lacking = new ArrayList<>();
    state.pending().stream().map(Migration::name).map("pending     "::concat).forEach(lacking::add);
    state.failed().stream().map(OutOfDate::unfinished).forEach(lacking::add);
    state.unfinished().stream().map(OutOfDate::unfinished).forEach(lacking::add);
    if (lacking.isEmpty()) {
      return;
    }
    Problem problem =
        Problem.of(ErrorCode.M475, "The database is behind its migrations, and no seed was run.")
            .at(lacking.subList(0, Math.min(SHOWN, lacking.size())));
    if (lacking.size() > SHOWN) {
      problem = problem.at("and " + (lacking.size() - SHOWN) + " more");
    }
    throw problem
        .next(catchUp())
        .next(NextStep.text("In a build", "deploy comes before seed"))
        .raise();
  }

  private static String unfinished(LedgerRow row) {
    return "unfinished  " + row.name();
  }

  /** A goal typed by hand deploys to the embedded database only when it is named. */
  private NextStep catchUp() {
    return target instanceof Target.At
        ? NextStep.goal("Apply them first", "deploy")
        : NextStep.goal("Apply them first", "dev");
  }
}
