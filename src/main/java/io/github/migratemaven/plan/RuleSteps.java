package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Firing;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.RuleChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed rules. */
final class RuleSteps implements RuleChange.Visitor<List<Step>> {

  private final Situation situation;

  RuleSteps(Situation situation) {
    this.situation = situation;
  }

  @Override
  public List<Step> create(RuleChange.Create change) {
    Rule rule = change.rule();
    List<Step> steps = new ArrayList<>();
    steps.add(new RuleStep.Create(rule));
    fire(rule, Firing.ORIGIN, steps);
    Comments.add(new CommentTarget(Kind.RULE, rule.relation(), rule.name()), rule.comment(), steps);
    return steps;
  }

  @Override
  public List<Step> alter(RuleChange.Alter change) {
    Pair<Rule> rule = change.rule();
    List<Step> steps = new ArrayList<>();
    if (rule.differIn(Rule::action)) {
      steps.add(new RuleStep.Replace(rule.after()));
    }
    fire(rule.after(), rule.before().firing(), steps);
    return steps;
  }

  @Override
  public List<Step> recreate(RuleChange.Recreate change) {
    List<Step> steps = new ArrayList<>();
    // It goes with a relation that goes.
    if (!situation.isGone(change.relation())) {
      steps.add(new RuleStep.Drop(change.rule().before()));
    }
    steps.addAll(create(new RuleChange.Create(change.rule().after())));
    return steps;
  }

  @Override
  public List<Step> drop(RuleChange.Drop change) {
    return situation.isGone(change.relation())
        ? List.of()
        : List.of(new RuleStep.Drop(change.rule()));
  }

  private static void fire(Rule rule, Firing before, List<Step> steps) {
    if (rule.firing() != before) {
      steps.add(new RuleStep.Apply(rule));
    }
  }
}
