package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.DriftPullResult;
import io.github.migratemaven.error.NextStep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code pull -Ddrift} found and wrote. */
public final class DriftPullReport {

  private DriftPullReport() {}

  /**
   * Lines and facts, and the commands that record the migrations on the database that has them.
   *
   * @param folder the project's folder, which paths are shown from
   */
  public static GoalResult of(DriftPullResult result, Path folder) {
    return GoalResult.of(lines(result, folder)).next(next(result)).with(facts(result, folder));
  }

  private static List<String> lines(DriftPullResult result, Path folder) {
    List<String> lines = new ArrayList<>();
    result.written().forEach(file -> lines.add("Written  " + ShownPaths.of(file, folder)));
    if (!result.written().isEmpty()) {
      lines.addAll(ProvenMigrations.lines(result.provenOn(), result.hazards()));
      lines.add(result.aboutTheSource());
    }
    result
        .unwritten()
        .forEach(
            object -> lines.add("Not written: " + ShownNames.visible(LeftAlone.words(object))));
    lines.add(end(result));
    return lines;
  }

  private static String end(DriftPullResult result) {
    if (!result.migrations().isEmpty()) {
      return "Nothing was changed on "
          + result.database()
          + ". It has this already: record that before its next deploy, which would run it again.";
    }
    return result.unwritten().isEmpty()
        ? "Nothing to pull: " + result.database() + " is where its history says."
        : "Nothing to pull but what a person has to write, named above.";
  }

  private static List<NextStep> next(DriftPullResult result) {
    return result.migrations().stream()
        .map(name -> NextStep.goal("Record it there", "resolve", "applied=" + name))
        .toList();
  }

  private static ObjectNode facts(DriftPullResult result, Path folder) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.set("written", ShownPaths.facts(result.written(), folder));
    facts.set("migrations", GoalResult.strings(result.migrations()));
    facts.put("provenOn", result.provenOn());
    facts.set("hazards", ProvenMigrations.facts(result.hazards()));
    facts.set("unwritten", LeftAlone.facts(result.unwritten()));
    return facts;
  }
}
