package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Heirs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies that are strings may use what is created after them, and PostgreSQL refuses to create some
 * of them before that is there.
 */
final class BodyChecks {

  private BodyChecks() {}

  /**
   * The steps, told not to look into bodies from the first on that mentions something which comes
   * after it. A word that only looks like it costs a needless setting, nothing else.
   */
  static List<Step> deferredIn(List<Step> ordered) {
    StepEffects effects = new StepEffects(Heirs.NONE);
    Set<String> later = new HashSet<>();
    int first = -1;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      if (isShell(ordered.get(i))
          || BodyWords.of(ordered.get(i)).stream().anyMatch(later::contains)) {
        first = i;
      }
      ordered.get(i).accept(effects).made().forEach(made -> later.addAll(BodyWords.of(made)));
    }
    if (first < 0) {
      return ordered;
    }
    List<Step> steps = new ArrayList<>(ordered);
    steps.add(first, new SettingStep());
    return steps;
  }

  private static boolean isShell(Step step) {
    return step instanceof RoutineStep.Begin || step instanceof RoutineStep.Hollow;
  }
}
