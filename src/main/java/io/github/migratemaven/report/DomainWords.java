package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.NotNullDiff;
import java.util.ArrayList;
import java.util.List;

/** Changes of domains in words. */
record DomainWords(ChangeWords words) implements DomainChange.Visitor<ToldChange> {

  @Override
  public ToldChange create(DomainChange.Create change) {
    return words.added("domains", change.subject());
  }

  @Override
  public ToldChange alter(DomainChange.Alter change) {
    return words.changed(change.subject(), "domain", lines(change.domain()));
  }

  @Override
  public ToldChange rebuild(DomainChange.Rebuild change) {
    return words.changed(change.subject(), "domain", lines(change.domain()));
  }

  @Override
  public ToldChange drop(DomainChange.Drop change) {
    return words.removed("domains", change.subject());
  }

  private static List<String> lines(Pair<Domain> domain) {
    List<String> lines = new ArrayList<>();
    if (domain.differIn(Domain::base)) {
      lines.add(CHANGED.part("the type below it to " + domain.after().base().sql()));
    }
    if (domain.differIn(Domain::collation)) {
      lines.add(CHANGED.part("its collation"));
    }
    if (domain.differIn(Domain::defaultExpression)) {
      lines.add(CHANGED.part("its default"));
    }
    if (domain.differIn(Domain::notNull)) {
      lines.add(CHANGED.part(domain.after().notNull() ? "it to required" : "it to nullable"));
    }
    Pair<NotNull> notNull = NotNullDiff.ofDomain(domain);
    if (notNull != null && NotNullDiff.isRenamed(notNull)) {
      lines.add(
          CHANGED.part(
              "the name of its NOT NULL to "
                  + quoted(notNull.after().nameOn(domain.after().name()))));
    }
    return lines;
  }
}
