package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.command.SchemaDiffResult;
import io.github.migratemaven.command.SchemaDiffResult.NotCompared;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.List;

/** How two states of a schema differ, in words and as SQL. */
public final class DiffReport {

  private static final String KEY = "difference";

  private DiffReport() {}

  /** The facts for programs. */
  public static ObjectNode facts(SchemaDiffResult result, String from, String to) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put(KEY, result.isEmpty() ? "empty" : "different");
    facts.put("from", from);
    facts.put("to", to);
    facts.put("comparedOn", result.comparedOn());
    facts.set(
        "summary",
        GoalResult.strings(ChangeSummary.lines(result.changes(), result.defaultSchema())));
    facts.set("scripts", GoalResult.strings(result.scripts()));
    facts.set("unwritten", LeftAlone.facts(result.unwritten()));
    facts.set("undropped", LeftAlone.facts(result.undropped()));
    facts.set("notCompared", notCompared(result));
    return facts;
  }

  /** The facts when the sides could not be compared. */
  public static ObjectNode factsOfError() {
    return JsonNodeFactory.instance.objectNode().put(KEY, "error");
  }

  /** What differs, for a person. */
  public static List<String> summary(SchemaDiffResult result) {
    List<String> lines =
        new ArrayList<>(ChangeSummary.lines(result.changes(), result.defaultSchema()));
    lines.addAll(aside(result));
    return lines.isEmpty() ? List.of("No difference.") : lines;
  }

  /** What a person has to know beside a script: what is not in it. */
  public static List<String> aside(SchemaDiffResult result) {
    List<String> lines = new ArrayList<>();
    add(lines, "Only in the second, for a hand-made script: ", result.unwritten());
    add(lines, "Only in the first, and not dropped by a script: ", result.undropped());
    ShownNames names = new ShownNames(result.defaultSchema());
    for (NotCompared left : result.notCompared()) {
      lines.add("Not compared: " + names.of(left.object()) + ", " + reason(left));
    }
    return lines;
  }

  /** The SQL that leads from one side to the other; only SQL and its comments. */
  public static String script(SchemaDiffResult result) {
    StringBuilder script = new StringBuilder();
    aside(result).forEach(line -> script.append("-- ").append(line).append('\n'));
    if (result.scripts().isEmpty()) {
      return script.append("-- This is an empty migration.\n").toString();
    }
    return script
        .append(String.join("\n-- What follows needs a COMMIT before it.\n\n", result.scripts()))
        .toString();
  }

  /** Why a build fails that asked for no difference. */
  public static Problem differs(String from, String to) {
    return Problem.of(ErrorCode.M431, "The two sides differ.")
        .at("from  " + from)
        .at("to    " + to)
        .state("Nothing was changed; -DexitCode lets a difference fail the build.")
        .next(NextStep.goal("See it as SQL", "diff", "script"));
  }

  private static ArrayNode notCompared(SchemaDiffResult result) {
    ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    ShownNames names = new ShownNames(result.defaultSchema());
    result
        .notCompared()
        .forEach(
            left ->
                facts
                    .addObject()
                    .put("object", names.plain(left.object()))
                    .put("reason", reason(left)));
    return facts;
  }

  private static void add(List<String> lines, String words, List<Unmodelled> objects) {
    objects.forEach(object -> lines.add(words + ShownNames.visible(LeftAlone.words(object))));
  }

  private static String reason(NotCompared left) {
    return ShownNames.visible(left.reason());
  }
}
