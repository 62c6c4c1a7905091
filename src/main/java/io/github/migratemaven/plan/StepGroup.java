package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.List;

/**
 * The steps about one object that stand together: it, and what hangs on it.
 *
 * @param kind the kind of step that makes the object
 * @param subject the object
 * @param steps in the order in which they run; never empty
 */
public record StepGroup(StepKind kind, QualifiedName subject, List<Step> steps) {
  public StepGroup {
    steps = List.copyOf(steps);
  }

  /** Whether it only begins an object, which stands below what that and others need. */
  public boolean isShell() {
    return !steps.get(0).accept(new StepEffects(Heirs.NONE)).begun().isEmpty();
  }

  /** The words above the step that makes the object. */
  public String heading() {
    return steps.get(0).heading();
  }
}
