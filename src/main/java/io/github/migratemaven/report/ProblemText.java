package io.github.migratemaven.report;

import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem as a person reads it: the code and what happened, where, the state everything is in
 * now, what to type next.
 */
public final class ProblemText {

  private ProblemText() {}

  /** The lines of a problem. */
  public static List<String> lines(Problem problem, CommandLine commandLine) {
    List<String> lines = new ArrayList<>();
    lines.add(problem.code() + "  " + problem.what());
    problem.where().forEach(line -> lines.add("  " + line));
    lines.addAll(problem.state());
    lines.addAll(next(problem.next(), commandLine));
    return List.copyOf(lines);
  }

  /** The lines of a problem as one text, without a line break at the end. */
  public static String of(Problem problem, CommandLine commandLine) {
    return String.join("\n", lines(problem, commandLine));
  }

  /** Next steps, their actions one below the other. */
  public static List<String> next(List<NextStep> steps, CommandLine commandLine) {
    int width = steps.stream().mapToInt(step -> intent(step).length()).max().orElse(0);
    return steps.stream()
        .map(step -> "  " + padded(intent(step), width) + action(step, commandLine))
        .toList();
  }

  private static String padded(String intent, int width) {
    return width == 0 ? "" : intent + " ".repeat(width - intent.length() + 2);
  }

  private static String intent(NextStep step) {
    return step.intent().isEmpty() ? "" : step.intent() + ':';
  }

  private static String action(NextStep step, CommandLine commandLine) {
    if (step.action() instanceof NextStep.Goal goal) {
      return commandLine.of(goal);
    }
    return ((NextStep.Text) step.action()).text();
  }
}
