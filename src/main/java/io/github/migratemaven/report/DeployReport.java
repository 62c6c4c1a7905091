package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.DeployResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What {@code deploy} did. The migrations themselves were told one by one as they ran. */
public final class DeployReport {

  private DeployReport() {}

  /** Lines and facts. */
  public static GoalResult of(DeployResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(result.applied().isEmpty() ? nothing(result) : applied(result));
    if (result.ahead()) {
      lines.add(
          "The database is ahead: it also has "
              + Counted.of(result.missing().size(), "later migration")
              + " that this release does not know ("
              + String.join(", ", result.missing())
              + ").");
    }
    return GoalResult.of(lines).with(facts(result));
  }

  private static String nothing(DeployResult result) {
    return "Nothing to deploy: "
        + result.database()
        + " has all "
        + Counted.of(result.found(), "migration")
        + ".";
  }

  private static String applied(DeployResult result) {
    Duration took =
        result.applied().stream()
            .map(DeployResult.Applied::took)
            .reduce(Duration.ZERO, Duration::plus);
    return "Deployed "
        + Counted.of(result.applied().size(), "migration")
        + " to "
        + result.database()
        + " in "
        + EventText.duration(took)
        + ".";
  }

  private static ObjectNode facts(DeployResult result) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("found", result.found());
    ArrayNode applied = facts.putArray("applied");
    result
        .applied()
        .forEach(
            one ->
                applied.addObject().put("name", one.name()).put("millis", one.took().toMillis()));
    facts.set("edited", GoalResult.strings(result.edited()));
    facts.set("missing", GoalResult.strings(result.missing()));
    facts.set("outOfOrder", GoalResult.strings(result.outOfOrder()));
    facts.put("ahead", result.ahead());
    return facts;
  }
}
