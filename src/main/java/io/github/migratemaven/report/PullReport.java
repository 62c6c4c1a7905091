package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.command.PullResult;
import io.github.migratemaven.error.NextStep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code pull} wrote. */
public final class PullReport {

  private static final int FILES_SHOWN = 5;

  private PullReport() {}

  /**
   * Lines and facts.
   *
   * @param folder the project's folder, which paths are shown from
   */
  public static GoalResult of(PullResult result, Path folder) {
    List<String> lines = new ArrayList<>();
    lines.addAll(files("Written  ", result.written(), folder));
    lines.addAll(files("Removed  ", result.removed(), folder));
    lines.add(
        result
            .unproven()
            .map(reason -> "Not proven: " + ShownNames.visible(reason))
            .orElse(
                "Proven   loaded on PostgreSQL "
                    + result.provenOn()
                    + " it is the same schema, "
                    + Counted.of(result.tables(), "table")));
    result
        .unwritten()
        .forEach(
            object -> lines.add("Not written: " + ShownNames.visible(LeftAlone.words(object))));
    lines.add(
        "Pin the server's major in the plugin's configuration: <postgres>"
            + result.major()
            + "</postgres>");
    return GoalResult.of(lines)
        .next(List.of(NextStep.goal("Make this database the beginning of a history", "baseline")))
        .with(facts(result, folder));
  }

  private static List<String> files(String word, List<Path> files, Path folder) {
    List<String> lines = new ArrayList<>();
    files.stream()
        .limit(FILES_SHOWN)
        .forEach(file -> lines.add(word + ShownPaths.of(file, folder)));
    int more = files.size() - FILES_SHOWN;
    if (more > 0) {
      lines.add(word + "and " + Counted.of(more, "more file"));
    }
    return lines;
  }

  private static ObjectNode facts(PullResult result, Path folder) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.set("written", ShownPaths.facts(result.written(), folder));
    facts.set("removed", ShownPaths.facts(result.removed(), folder));
    facts.put("tables", result.tables());
    facts.put("postgres", result.major());
    facts.put("provenOn", result.unproven().isPresent() ? null : result.provenOn());
    result.unproven().ifPresent(reason -> facts.put("notProven", reason));
    facts.set("unwritten", LeftAlone.facts(result.unwritten()));
    return facts;
  }
}
