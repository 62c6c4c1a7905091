package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans what meets no {@link Limit}: a change that does is left out with all changes that make it
 * necessary.
 */
final class Possible {

  private final Pair<Catalog> catalogs;
  private final Fills fills;
  private final List<LimitRule> rules;
  private final List<Refusal> refusals = new ArrayList<>();

  Possible(Pair<Catalog> catalogs, Fills fills) {
    this.catalogs = catalogs;
    this.fills = fills;
    Heirs heirs = Heirs.of(catalogs);
    this.rules =
        List.of(
            new RekeyedTables(),
            new BecomingForeign(),
            new LastingSubscriptions(),
            new RenamedInFamilies(heirs),
            new RetypedInFamilies(heirs),
            new LastingMethods(),
            new LastingExtensions());
  }

  Plan plan(List<Change> changes) {
    List<Change> others = new ArrayList<>();
    changes.forEach(change -> others.addAll(withinLimits(change)));
    return rest(others);
  }

  private List<Change> withinLimits(Change change) {
    for (LimitRule rule : rules) {
      List<Refusal> refused = rule.refusals(change);
      if (!refused.isEmpty()) {
        refusals.addAll(refused);
        return rule.rest(change).stream().toList();
      }
    }
    return List.of(change);
  }

  private Plan rest(List<Change> changes) {
    Expansion all = Dependents.expand(changes, catalogs);
    List<Refusal> refused =
        new ArrayList<>(new SecretsLost(catalogs.before()).among(all.changes()));
    refused.addAll(RangesInUse.among(all.changes(), catalogs));
    refused.addAll(new LeftOutDependents(catalogs.before()).among(changes));
    if (!refused.isEmpty()) {
      return without(refused, changes);
    }
    Ordering ordering = StepsOfChanges.inOrder(all, catalogs, fills);
    return ordering.circle().isEmpty()
        ? new Plan(
            EnumCommits.split(BodyChecks.deferredIn(ordering.steps())),
            consequences(all.changes(), changes),
            refusals)
        : without(Circles.refusals(ordering.circle()), changes);
  }

  private Plan without(List<Refusal> refused, List<Change> changes) {
    Causes causes = Causes.of(refused, changes, catalogs.before());
    refusals.addAll(refused);
    refusals.addAll(causes.refusals());
    return rest(causes.others());
  }

  private static List<Change> consequences(List<Change> all, List<Change> asked) {
    Set<Change> known = new HashSet<>(asked);
    return all.stream().filter(change -> !known.contains(change)).toList();
  }
}
