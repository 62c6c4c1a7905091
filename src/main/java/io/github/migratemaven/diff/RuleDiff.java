package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the rules of relations that stay; others go with theirs. */
final class RuleDiff {

  private RuleDiff() {}

  static List<Change> between(Pair<Catalog> catalogs) {
    Relations remaining = Relations.of(catalogs.after());
    Matching<Rule> matching = Matching.of(catalogs.map(Catalog::rules), Rule::object);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new RuleChange.Create(added)));
    matching.kept().forEach(kept -> compare(kept, changes));
    matching.dropped().stream()
        .filter(dropped -> remaining.contain(dropped.relation()))
        .forEach(dropped -> changes.add(new RuleChange.Drop(dropped)));
    return changes;
  }

  private static void compare(Pair<Rule> rule, List<Change> changes) {
    if (rule.differIn(Rule::event)) {
      changes.add(new RuleChange.Recreate(rule));
      return;
    }
    if (rule.differIn(Rule::action) || rule.differIn(Rule::firing)) {
      changes.add(new RuleChange.Alter(rule));
    }
    Rule after = rule.after();
    CommentDiff.between(
            new CommentTarget(Kind.RULE, after.relation(), after.name()),
            rule.before().comment(),
            after.comment())
        .ifPresent(changes::add);
  }
}
