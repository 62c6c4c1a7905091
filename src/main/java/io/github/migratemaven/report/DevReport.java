package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.DevResult;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.safety.Severity;
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
    return told.next(List.of(NextStep.goal("Edit it if you like, then run it", "dev")));
  }

  private static List<String> lines(DevResult result, Path folder) {
    List<String> lines = new ArrayList<>();
    result.written().forEach(file -> lines.add("Written  " + ShownPaths.of(file, folder)));
    if (!result.written().isEmpty()) {
      lines.add(proof(result));
      result.hazards().forEach(hazard -> lines.add("  careful: " + hazard.pureText()));
    }
    LeftAlone.lines(result.unwritten()).stream()
        .map(line -> line.replace("Left alone:", "Not written, for a hand-made migration:"))
        .forEach(lines::add);
    lines.addAll(LeftAlone.lines(result.leftAlone()));
    return lines;
  }

  private static String proof(DevResult result) {
    List<Hazard> hazards = result.hazards();
    long data = count(hazards, Severity.LOSS) + count(hazards, Severity.BLOCKING);
    long access = count(hazards, Severity.ACCESS);
    String counted =
        (data == 0 ? "" : "; " + Counted.of(data, "step") + " can depend on your data")
            + (access == 0 ? "" : "; " + Counted.of(access, "step") + " can change who sees rows");
    return "Proven   converges on PostgreSQL "
        + result.provenOn()
        + ", empty tables"
        + (counted.isEmpty() ? "" : counted + ":");
  }

  private static long count(List<Hazard> hazards, Severity severity) {
    return hazards.stream().filter(hazard -> hazard.severity() == severity).count();
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
    facts.set("hazards", hazards(result.hazards()));
    facts.set("leftAlone", LeftAlone.facts(result.leftAlone()));
    facts.set("unwritten", LeftAlone.facts(result.unwritten()));
    return facts;
  }

  private static ArrayNode hazards(List<Hazard> hazards) {
    ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    hazards.forEach(
        hazard ->
            facts
                .addObject()
                .put("item", hazard.item().toString())
                .put("kind", hazard.kind().name())
                .put("severity", hazard.severity().name())
                .put("text", hazard.pureText()));
    return facts;
  }
}
