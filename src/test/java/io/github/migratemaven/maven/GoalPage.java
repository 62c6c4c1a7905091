package io.github.migratemaven.maven;

import io.github.migratemaven.maven.DescribedGoal.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of {@code docs/goals} as text. */
final class GoalPage {

  private static final String FLAGS_HEAD = "| flag | what it does |\n| --- | --- |\n";
  private static final String PARAMETERS_HEAD =
      "| parameter | property | type | default | since | what it is |\n"
          + "| --- | --- | --- | --- | --- | --- |\n";

  private GoalPage() {}

  /**
   * One goal's page.
   *
   * @param own its parameters but those of every goal
   */
  static String of(DescribedGoal goal, List<Parameter> own) {
    StringBuilder page = new StringBuilder("# migrate:" + goal.name() + "\n\n");
    page.append(goal.description()).append("\n\n");
    page.append("Default phase: ").append(phase(goal)).append(".\n");
    if (!goal.flags().isEmpty()) {
      page.append("\n## Flags\nRead only when the goal is typed by hand, never from a POM. ")
          .append("`-Dmigrate.` instead of `-D` means the same.\n\n")
          .append(FLAGS_HEAD)
          .append(flags("-D", goal.flags()));
    }
    page.append("\n## Parameters\n");
    if (own.size() < goal.parameters().size()) {
      page.append("Beside [those of every goal](README.md#parameters-of-every-goal).\n\n");
    }
    return page.append(PARAMETERS_HEAD).append(parameters(own)).toString();
  }

  /** The list of goals, and what they share. */
  static String index(
      Collection<DescribedGoal> goals, List<Flag> ofDatabases, List<Parameter> ofAll) {
    String rows =
        goals.stream()
            .map(
                goal ->
                    "| [%1$s](%1$s.md) | %2$s | %3$s |\n"
                        .formatted(goal.name(), phase(goal), firstSentence(goal.description())))
            .collect(Collectors.joining());
    return """
        # Goals

        All run with and without a project, and all understand `mvn migrate:help -Ddetail -Dgoal=<goal>`.

        | goal | default phase | what it does |
        | --- | --- | --- |
        %s
        ## Which database
        Goals that work on a database and are typed by hand read these before anything of the POM; bound to the lifecycle they never do.

        %s%s
        ## Parameters of every goal

        %s%s"""
        .formatted(
            rows, FLAGS_HEAD, flags("-Dmigrate.", ofDatabases), PARAMETERS_HEAD, parameters(ofAll));
  }

  private static String phase(DescribedGoal goal) {
    return goal.phase().isEmpty() ? "none, typed by hand" : "`" + goal.phase() + "`";
  }

  private static String flags(String prefix, List<Flag> flags) {
    return flags.stream()
        .map(
            flag ->
                "| `\"%s%s%s\"` | %s |\n"
                    .formatted(
                        prefix,
                        flag.typed(),
                        flag.value().isEmpty() ? "" : "=" + cell(flag.value()),
                        cell(flag.description())))
        .collect(Collectors.joining());
  }

  private static String parameters(List<Parameter> parameters) {
    return parameters.stream()
        .map(
            parameter ->
                "| `<%s>` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                        parameter.name(),
                        code(parameter.property()),
                        code(parameter.type()),
                        code(parameter.defaultValue()),
                        parameter.since(),
                        cell(parameter.description())))
        .collect(Collectors.joining());
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String firstSentence(String description) {
    return cell(description.split("(?<=\\.)\\s", 2)[0]);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
