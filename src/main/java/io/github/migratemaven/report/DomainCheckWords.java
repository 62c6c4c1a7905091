package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.quoted;
import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.diff.DomainCheckChange;

/** Changes of domains' checks in words. */
final class DomainCheckWords implements DomainCheckChange.Visitor<String> {

  @Override
  public String add(DomainCheckChange.Add change) {
    return ADDED.part(described(change.check()));
  }

  @Override
  public String rename(DomainCheckChange.Rename change) {
    return CHANGED.part(
        "the name of check "
            + quoted(change.check().before().name())
            + " to "
            + quoted(change.name()));
  }

  @Override
  public String replace(DomainCheckChange.Replace change) {
    return CHANGED.part(
        described(change.check().before()) + " to " + visible(change.check().after().expression()));
  }

  @Override
  public String validate(DomainCheckChange.Validate change) {
    return CHANGED.part(described(change.check()) + ": it shall hold for old values too");
  }

  @Override
  public String drop(DomainCheckChange.Drop change) {
    return REMOVED.part(described(change.check()));
  }

  private static String described(Check check) {
    return "check " + quoted(check.name()) + " " + visible(check.expression());
  }
}
