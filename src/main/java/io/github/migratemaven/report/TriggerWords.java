package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.diff.TriggerChange;

/** Changes of triggers in words. */
final class TriggerWords implements TriggerChange.Visitor<String> {

  @Override
  public String create(TriggerChange.Create change) {
    return ADDED.part("trigger " + quoted(change.name()));
  }

  @Override
  public String alter(TriggerChange.Alter change) {
    return CHANGED.part("trigger " + quoted(change.name()));
  }

  @Override
  public String recreate(TriggerChange.Recreate change) {
    return CHANGED.part("trigger " + quoted(change.name()));
  }

  @Override
  public String drop(TriggerChange.Drop change) {
    return REMOVED.part("trigger " + quoted(change.name()));
  }
}
