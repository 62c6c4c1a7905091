package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.BaselineResult;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.history.OtherTool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code baseline} did. */
public final class BaselineReport {

  private BaselineReport() {}

  /**
   * Lines and facts.
   *
   * @param folder the project's folder, which paths are shown from
   */
  public static GoalResult of(BaselineResult result, Path folder) {
    List<String> lines = new ArrayList<>();
    result.otherTools().forEach(tool -> lines.add(tool.sentence()));
    result.pulled().ifPresent(pulled -> lines.addAll(PullReport.of(pulled, folder).lines()));
    result.written().forEach(file -> lines.add("Written  " + ShownPaths.of(file, folder)));
    result.unproven().ifPresent(reason -> lines.add("Not proven: " + ShownNames.visible(reason)));
    lines.addAll(result.changes());
    return GoalResult.of(lines)
        .with(facts(result, folder))
        .next(
            List.of(
                NextStep.text("Change the schema, then", "migrate:dev, on a development database"),
                NextStep.text(
                    "Once on each further database",
                    "migrate:deploy \"-Dbaseline=" + result.migration() + "\"")));
  }

  private static ObjectNode facts(BaselineResult result, Path folder) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("migration", result.migration());
    facts.set("written", ShownPaths.facts(result.written(), folder));
    result.pulled().ifPresent(pulled -> facts.set("pulled", PullReport.of(pulled, folder).facts()));
    result.unproven().ifPresent(reason -> facts.put("notProven", reason));
    facts.set("changes", GoalResult.strings(result.changes()));
    ArrayNode tools = facts.putArray("otherTools");
    for (OtherTool tool : result.otherTools()) {
      tools
          .addObject()
          .put("tool", tool.tool())
          .put("table", tool.table())
          .put("entries", tool.entries());
    }
    return facts;
  }
}
