package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import java.util.List;

/** Subscriptions that change in what PostgreSQL agrees upon with the publisher. */
final class LastingSubscriptions implements LimitRule {

  @Override
  public List<Refusal> refusals(Change change) {
    return change instanceof DefinitionChange.Recreate again && again.kind().isMadeByHand()
        ? List.of(refusal(again))
        : List.of();
  }

  private static Refusal refusal(DefinitionChange.Recreate change) {
    return new Refusal(
        Limit.SUBSCRIPTION,
        change.object(),
        change.subjectDefinition().identity()
            + " differs in "
            + String.join(", ", Definition.differing(change.definition())));
  }
}
