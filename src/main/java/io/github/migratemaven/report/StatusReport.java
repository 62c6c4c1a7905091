package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.command.StatusResult;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.List;

/** What {@code status} found: one part about the files, one about the database. */
public final class StatusReport {

  private StatusReport() {}

  /** Lines and facts; a failure when something has to be done. */
  public static GoalResult of(StatusResult result) {
    List<String> lines = new ArrayList<>(FilesPart.lines(result.files()));
    lines.addAll(DatabasePart.lines(result));
    GoalResult told = GoalResult.of(lines).with(facts(result));
    return result.isGreen() ? told : told.failing(problem(result));
  }

  private static Problem problem(StatusResult result) {
    List<String> reasons = new ArrayList<>(FilesPart.reasons(result.files()));
    result.database().ifPresent(database -> reasons.addAll(DatabasePart.reasons(database)));
    List<NextStep> next = new ArrayList<>(FilesPart.next(result.files()));
    result
        .database()
        .ifPresent(database -> next.addAll(DatabasePart.next(database, result.files())));
    Problem problem =
        Problem.of(ErrorCode.M512, "Something has to be done before the status is green.")
            .at(reasons)
            .state("Nothing was changed.");
    for (NextStep step : next) {
      problem = problem.next(step);
    }
    return problem;
  }

  private static ObjectNode facts(StatusResult result) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("green", result.isGreen());
    facts.set("files", FilesPart.facts(result.files()));
    result.database().ifPresent(database -> facts.set("state", DatabasePart.facts(database)));
    return facts;
  }

  /** What the project's files say. */
  private static final class FilesPart {

    static List<String> lines(StatusResult.Files files) {
      List<String> lines = new ArrayList<>();
      lines.add("Files:    " + Counted.of(files.migrations(), "migration") + soundness(files));
      lines.addAll(LeftAlone.lines(files.leftAlone()));
      return lines;
    }

    private static String soundness(StatusResult.Files files) {
      if (files.broken().isPresent() || !files.withoutScript().isEmpty()) {
        return "; they do not run on an empty database";
      }
      return ", replayed on PostgreSQL " + files.replayedOn() + comparison(files);
    }

    private static String comparison(StatusResult.Files files) {
      if (files.comparison().isEmpty()) {
        return "; there are no sources to compare them with";
      }
      return files.ahead().isEmpty() && files.unwritten().isEmpty()
          ? "; nothing is ahead of them"
          : "; the schema differs from them";
    }

    static List<String> reasons(StatusResult.Files files) {
      List<String> reasons = new ArrayList<>();
      files
          .withoutScript()
          .forEach(name -> reasons.add("no script    " + name + " has no migration.sql"));
      files.broken().ifPresent(problem -> reasons.addAll(brokenLines(problem)));
      if (!files.ahead().isEmpty()) {
        reasons.add("schema ahead  no migration holds:");
        files.ahead().forEach(line -> reasons.add("  " + line));
      }
      files
          .unwritten()
          .forEach(one -> reasons.add("by hand      no migration makes " + words(one)));
      return reasons;
    }

    /** Its own next steps come with the others. */
    private static List<String> brokenLines(Problem problem) {
      List<String> lines = new ArrayList<>();
      lines.add(problem.code() + "  " + problem.what());
      problem.where().forEach(line -> lines.add("  " + line));
      return lines;
    }

    static List<NextStep> next(StatusResult.Files files) {
      List<NextStep> next = new ArrayList<>();
      files.broken().ifPresent(problem -> next.addAll(problem.next()));
      if (!files.withoutScript().isEmpty()) {
        next.add(NextStep.text("Restore the script", "from version control, or delete the folder"));
      }
      if (!files.ahead().isEmpty()) {
        next.add(NextStep.goal("Write the migration", "dev"));
      }
      if (!files.unwritten().isEmpty()) {
        next.add(NextStep.goal("Write it by hand", "dev", "createOnly"));
      }
      return next;
    }

    static ObjectNode facts(StatusResult.Files files) {
      ObjectNode facts = JsonNodeFactory.instance.objectNode();
      facts.put("green", files.isGreen());
      facts.put("migrations", files.migrations());
      facts.put("replayedOn", files.replayedOn());
      facts.set("withoutScript", GoalResult.strings(files.withoutScript()));
      files.broken().ifPresent(problem -> facts.put("broken", problem.code().name()));
      facts.set("ahead", GoalResult.strings(files.ahead()));
      facts.set("leftAlone", LeftAlone.facts(files.leftAlone()));
      facts.set("unwritten", LeftAlone.facts(files.unwritten()));
      return facts;
    }

    private static String words(Unmodelled one) {
      return LeftAlone.words(one);
    }
  }

  /** What the database's ledger says. */
  private static final class DatabasePart {

    static List<String> lines(StatusResult result) {
      return result
          .database()
          .map(database -> List.of("Database: " + sentence(database)))
          .orElse(List.of("Database: none was looked at"));
    }

    private static String sentence(StatusResult.Database database) {
      String counts =
          database.database()
              + ": "
              + Counted.of(database.applied(), "migration")
              + " applied, "
              + database.pending().size()
              + " pending";
      return database.ahead()
          ? counts + "; ahead of these files by " + String.join(", ", database.missing())
          : counts;
    }

    static List<String> reasons(StatusResult.Database database) {
      List<String> reasons = new ArrayList<>();
      database.unfinished().forEach(name -> reasons.add("unfinished   " + name));
      database
          .pending()
          .forEach(
              name ->
                  reasons.add(
                      "pending      "
                          + name
                          + (database.outOfOrder().contains(name)
                              ? "  (sorts before an applied one)"
                              : "")));
      database
          .edited()
          .forEach(name -> reasons.add("edited       " + name + " changed after it was applied"));
      if (!database.ahead()) {
        database
            .missing()
            .forEach(name -> reasons.add("missing      " + name + " is applied and not here"));
      }
      return reasons;
    }

    /** What the files part has to say comes first: a deploy would stop at the same place. */
    static List<NextStep> next(StatusResult.Database database, StatusResult.Files files) {
      List<NextStep> next = new ArrayList<>();
      boolean behind = !database.pending().isEmpty() || !database.unfinished().isEmpty();
      if (behind && files.canBeDeployed()) {
        next.add(NextStep.goal("Apply what is pending", "deploy"));
      }
      if (!database.edited().isEmpty()) {
        next.add(NextStep.text("Undo an edit", "restore migration.sql from version control"));
      }
      if (!database.missing().isEmpty() && !database.ahead()) {
        next.add(NextStep.text("Get what is missing", "merge the branch that has it"));
      }
      return next;
    }

    static ObjectNode facts(StatusResult.Database database) {
      ObjectNode facts = JsonNodeFactory.instance.objectNode();
      facts.put("green", database.isGreen());
      facts.put("hasLedger", database.hasLedger());
      facts.put("applied", database.applied());
      facts.set("pending", GoalResult.strings(database.pending()));
      facts.set("unfinished", GoalResult.strings(database.unfinished()));
      facts.set("edited", GoalResult.strings(database.edited()));
      facts.set("missing", GoalResult.strings(database.missing()));
      facts.set("outOfOrder", GoalResult.strings(database.outOfOrder()));
      facts.put("ahead", database.ahead());
      return facts;
    }
  }
}
