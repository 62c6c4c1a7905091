package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.error.NextStep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code dev} did. The migrations it ran were told one by one as they ran. */
public final class DevReport {

  private DevReport() {}

  /**
   * Lines and facts of a run on the development database.
   *
   * @param folder the project's folder, which paths are shown from
   */
  public static GoalResult applied(DevResult result, Path folder) {
    List<String> lines = lines(result, folder);
    lines.add(end(result));
    return GoalResult.of(lines).with(facts(result, folder));
  }

  /** Lines and facts of a run that only wrote files. */
  public static GoalResult createdOnly(DevResult result, Path folder) {
    GoalResult told = GoalResult.of(lines(result, folder)).with(facts(result, folder));
    String intent =
        result.byHand().isEmpty()
            ? "Edit it if you like, then run it"
            : "Write what is left into it, then run it";
    return told.next(List.of(NextStep.goal(intent, "dev")));
  }

  private static List<String> lines(DevResult result, Path folder) {
    List<String> lines = new ArrayList<>();
    result.written().forEach(file -> lines.add("Written  " + ShownPaths.of(file, folder)));
    if (!result.written().isEmpty()) {
      lines.addAll(
          result.byHand().isEmpty()
              ? ProvenMigrations.lines(result.provenOn(), result.hazards())
              : UnprovenMigrations.lines(result.byHand(), result.hazards()));
    }
    LeftAlone.lines(result.unwritten()).stream()
        .map(line -> line.replace("Left alone:", "Not written, for a hand-made migration:"))
        .forEach(lines::add);
    lines.addAll(LeftAlone.lines(result.leftAlone()));
    return lines;
  }

  private static String end(DevResult result) {
    if (!result.unwritten().isEmpty()) {
      return "In sync but for what a person has to write: "
          + Counted.of(result.unwritten().size(), "object")
          + ", named above.";
    }
    return result.written().isEmpty() && result.applied().isEmpty()
        ? "In sync already: schema, migrations and database agree."
        : "In sync now: schema, migrations and database agree.";
  }

  private static ObjectNode facts(DevResult result, Path folder) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.set("written", ShownPaths.facts(result.written(), folder));
    facts.set("applied", GoalResult.strings(result.applied()));
    facts.set("settled", GoalResult.strings(result.settled()));
    facts.put("provenOn", result.provenOn());
    facts.set("byHand", UnprovenMigrations.facts(result.byHand()));
    facts.set("hazards", ProvenMigrations.facts(result.hazards()));
    facts.set("leftAlone", LeftAlone.facts(result.leftAlone()));
    facts.set("unwritten", LeftAlone.facts(result.unwritten()));
    return facts;
  }
}
