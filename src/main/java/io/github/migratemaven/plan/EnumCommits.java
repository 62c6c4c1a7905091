package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plan where PostgreSQL needs a commit: a value added to an enum cannot be used in the
 * transaction that added it (55P04).
 */
final class EnumCommits {

  /** Appended to the name of the second folder. */
  private static final String SUFFIX = "_use_new_values";

  private EnumCommits() {}

  static List<PlannedMigration> split(List<Step> steps) {
    if (steps.isEmpty()) {
      return List.of();
    }
    List<Step> additions = new ArrayList<>();
    List<Step> rest = new ArrayList<>();
    for (Step step : steps) {
      (step instanceof EnumStep.AddValues ? additions : rest).add(step);
    }
    if (!usesOneOf(literals(additions), rest)) {
      return List.of(new PlannedMigration("", steps));
    }
    return List.of(new PlannedMigration("", additions), new PlannedMigration(SUFFIX, rest));
  }

  private static List<String> literals(List<Step> additions) {
    return additions.stream()
        .flatMap(step -> ((EnumStep.AddValues) step).values().stream())
        .map(value -> SqlNames.literal(value.label()))
        .toList();
  }

  /** A text that only looks like a use costs a second folder, nothing else. */
  private static boolean usesOneOf(List<String> literals, List<Step> steps) {
    return steps.stream()
        .flatMap(step -> step.accept(new StepExpressions()).stream())
        .anyMatch(expression -> literals.stream().anyMatch(expression::contains));
  }
}
