package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Firing;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Trigger;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.TriggerChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed triggers. */
final class TriggerSteps implements TriggerChange.Visitor<List<Step>> {

  private final Situation situation;

  TriggerSteps(Situation situation) {
    this.situation = situation;
  }

  @Override
  public List<Step> create(TriggerChange.Create change) {
    Trigger trigger = change.trigger();
    List<Step> steps = new ArrayList<>();
    steps.add(new TriggerStep.Create(trigger));
    fire(trigger, Firing.ORIGIN, steps);
    Comments.add(
        new CommentTarget(Kind.TRIGGER, trigger.relation(), trigger.name()),
        trigger.comment(),
        steps);
    return steps;
  }

  @Override
  public List<Step> alter(TriggerChange.Alter change) {
    Pair<Trigger> trigger = change.trigger();
    List<Step> steps = new ArrayList<>();
    boolean sameText = !trigger.differIn(Trigger::event) && !trigger.differIn(Trigger::action);
    if (!sameText) {
      steps.add(new TriggerStep.Replace(trigger.after()));
    }
    fire(trigger.after(), sameText ? trigger.before().firing() : Firing.ORIGIN, steps);
    return steps;
  }

  @Override
  public List<Step> recreate(TriggerChange.Recreate change) {
    List<Step> steps = new ArrayList<>();
    // It goes with a relation that goes.
    if (!situation.isGone(change.relation())) {
      steps.add(new TriggerStep.Drop(change.trigger().before()));
    }
    steps.addAll(create(new TriggerChange.Create(change.trigger().after())));
    return steps;
  }

  @Override
  public List<Step> drop(TriggerChange.Drop change) {
    return situation.isGone(change.relation())
        ? List.of()
        : List.of(new TriggerStep.Drop(change.trigger()));
  }

  private static void fire(Trigger trigger, Firing before, List<Step> steps) {
    if (trigger.firing() != before) {
      steps.add(new TriggerStep.Fire(trigger));
    }
  }
}
