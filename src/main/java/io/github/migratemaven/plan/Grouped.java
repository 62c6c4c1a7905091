package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Constraint.Indexed;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that make a schema, arranged for a person who reads and edits it: each object with what
 * hangs on it, one after the other by kind and name, except that what an object needs stands above
 * it.
 */
public final class Grouped {

  private final Homes homes;
  private final List<StepGroup> groups = new ArrayList<>();

  private Grouped(Homes homes) {
    this.homes = homes;
  }

  /**
   * The steps in groups.
   *
   * @param plan leads from a state without objects to a schema
   * @param states both
   */
  public static List<StepGroup> of(Plan plan, Pair<Catalog> states) {
    List<Step> makers =
        plan.steps().stream().filter(step -> !(step instanceof CommentStep)).toList();
    Homes homes = new Homes(makers);
    Grouped grouped = new Grouped(homes);
    // In another order than the plan's, other bodies may mention what comes later.
    BodyChecks.deferredIn(new HomeOrder(homes, states).of(withoutSettings(makers)))
        .forEach(grouped::add);
    plan.steps().stream()
        .filter(CommentStep.class::isInstance)
        .forEach(comment -> grouped.place((CommentStep) comment));
    return grouped.groups;
  }

  private static List<Step> withoutSettings(List<Step> steps) {
    return steps.stream().filter(step -> !(step instanceof SettingStep)).toList();
  }

  private void add(Step step) {
    int last = groups.size() - 1;
    if (last >= 0 && homes.areSame(groups.get(last).steps().get(0), step)) {
      groups.set(last, with(groups.get(last), step));
    } else {
      groups.add(new StepGroup(homes.kind(step), homes.subject(step), List.of(step)));
    }
  }

  /** A comment follows the last group that makes what it is on; only constraints come late. */
  private void place(CommentStep comment) {
    boolean mayBeLate = comment.target().kind() == CommentTarget.Kind.CONSTRAINT;
    for (int i = groups.size() - 1; i >= 0; i--) {
      if ((mayBeLate || !Homes.isLate(groups.get(i).kind()))
          && groups.get(i).steps().stream().anyMatch(step -> makes(step, comment.target()))) {
        groups.set(i, with(groups.get(i), comment));
        return;
      }
    }
    // On something that is there already, such as the default schema.
    groups.add(0, new StepGroup(StepKind.COMMENT, comment.subject(), List.of(comment)));
  }

  private static boolean makes(Step step, CommentTarget target) {
    return switch (target.kind()) {
      case SCHEMA ->
          step instanceof SchemaStep && step.subject().schema().equals(target.object().name());
      case INDEX -> makesIndex(step, target.object());
      default -> step.subject().equals(target.object());
    };
  }

  /** By itself, or as that of a constraint. */
  private static boolean makesIndex(Step step, QualifiedName index) {
    if (step instanceof TableStep.Create create) {
      return create.table().constraints().stream()
          .filter(Indexed.class::isInstance)
          .anyMatch(key -> create.table().name().sibling(key.name()).equals(index));
    }
    return step.accept(new StepEffects(Heirs.NONE)).made().stream()
        .anyMatch(
            object ->
                (object.kind() == ObjectName.Kind.INDEX
                        || object.kind() == ObjectName.Kind.CONSTRAINT)
                    && object.name().sibling(object.part()).equals(index));
  }

  private static StepGroup with(StepGroup group, Step step) {
    List<Step> steps = new ArrayList<>(group.steps());
    steps.add(step);
    return new StepGroup(group.kind(), group.subject(), steps);
  }
}
