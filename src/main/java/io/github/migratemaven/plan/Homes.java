package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Below which object each step stands when objects stand together with what hangs on them. */
final class Homes {

  /** Where a circle was taken apart; they stand below everything that they bring together. */
  private static final Set<StepKind> LATE =
      EnumSet.of(StepKind.COMPLETE_TABLE, StepKind.ADD_FOREIGN_KEY);

  private final Map<QualifiedName, StepKind> kinds = new HashMap<>();

  Homes(List<Step> steps) {
    for (Step step : steps) {
      kinds.merge(
          subject(step), step.kind(), (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
  }

  /** Whether a kind stands below all objects. */
  static boolean isLate(StepKind kind) {
    return LATE.contains(kind);
  }

  /** Homes by kind and name, in each the kinds of steps. */
  Comparator<Step> order() {
    return Comparator.comparing((Step step) -> isLate(step.kind()))
        .thenComparing(this::kind)
        .thenComparing(this::subject)
        .thenComparing(Step::kind);
  }

  /** The kind of step that makes the object. */
  StepKind kind(Step step) {
    return isLate(step.kind()) ? step.kind() : kinds.getOrDefault(subject(step), step.kind());
  }

  /** The object: a sequence and the table whose column owns it could not be in two files. */
  QualifiedName subject(Step step) {
    return step instanceof SequenceStep.Own own && own.owner() != null
        ? own.owner().table()
        : step.subject();
  }

  boolean areSame(Step one, Step other) {
    return kind(one) == kind(other) && subject(one).equals(subject(other));
  }
}
