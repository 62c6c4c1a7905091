package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a goal tells at its end: lines for a person, a tree for a program.
 *
 * @param lines for the console, without line breaks
 * @param next what to do next; may be empty
 * @param facts the same for programs; documented in {@code docs/json.md}
 * @param problem why the goal fails all the same; empty when it does not
 */
public record GoalResult(
    List<String> lines, List<NextStep> next, ObjectNode facts, Optional<Problem> problem) {

  /** Raised with every change that a reader of the JSON could stumble over. */
  private static final int FORMAT = 1;

  public GoalResult {
    lines = List.copyOf(lines);
    next = List.copyOf(next);
  }

  /** A success that is told in lines only. */
  public static GoalResult of(List<String> lines) {
    return new GoalResult(
        lines, List.of(), JsonNodeFactory.instance.objectNode(), Optional.empty());
  }

  /** A failure before there was anything to tell. */
  public static GoalResult failure(Problem problem) {
    return new GoalResult(
        List.of(), List.of(), JsonNodeFactory.instance.objectNode(), Optional.of(problem));
  }

  /** The same with facts for programs. */
  public GoalResult with(ObjectNode otherFacts) {
    return new GoalResult(lines, next, otherFacts, problem);
  }

  /** The same with steps to take next. */
  public GoalResult next(List<NextStep> steps) {
    return new GoalResult(lines, steps, facts, problem);
  }

  /** The same, but the goal fails. */
  public GoalResult failing(Problem why) {
    return new GoalResult(lines, next, facts, Optional.of(why));
  }

  /** Everything for the console but the problem. */
  public List<String> console(CommandLine commandLine) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(ProblemText.next(next, commandLine.afterwards()));
    return all;
  }

  /**
   * Everything for programs.
   *
   * @param about goal, execution, project and database, in this order
   */
  public String json(Map<String, String> about, CommandLine commandLine) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT);
    about.forEach(root::put);
    root.put("outcome", problem.isEmpty() ? "success" : "failure");
    root.setAll(facts);
    problem.ifPresent(found -> root.set("problem", tree(found, commandLine)));
    return JsonText.of(root);
  }

  private static ObjectNode tree(Problem problem, CommandLine commandLine) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("code", problem.code().name());
    tree.put("title", problem.code().title());
    tree.put("what", problem.what());
    tree.set("where", strings(problem.where()));
    tree.set("state", strings(problem.state()));
    ArrayNode steps = tree.putArray("next");
    for (NextStep step : problem.next()) {
      ObjectNode node = steps.addObject();
      node.put("intent", step.intent());
      if (step.action() instanceof NextStep.Goal goal) {
        node.put("command", commandLine.of(goal));
      } else if (step.action() instanceof NextStep.Text text) {
        node.put("text", text.text());
      }
    }
    return tree;
  }

  /** An array of strings. */
  static ArrayNode strings(List<String> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
