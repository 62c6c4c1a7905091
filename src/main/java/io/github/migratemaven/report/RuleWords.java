package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.diff.RuleChange;

/** Changes of rules in words. */
final class RuleWords implements RuleChange.Visitor<String> {

  @Override
  public String create(RuleChange.Create change) {
    return ADDED.part("rule " + quoted(change.name()));
  }

  @Override
  public String alter(RuleChange.Alter change) {
    return CHANGED.part("rule " + quoted(change.name()));
  }

  @Override
  public String recreate(RuleChange.Recreate change) {
    return CHANGED.part("rule " + quoted(change.name()));
  }

  @Override
  public String drop(RuleChange.Drop change) {
    return REMOVED.part("rule " + quoted(change.name()));
  }
}
