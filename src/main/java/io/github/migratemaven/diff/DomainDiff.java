package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the domains with their checks. */
final class DomainDiff {

  private DomainDiff() {}

  static List<Change> between(Pair<List<Domain>> domains) {
    Matching<Domain> matching = Matching.of(domains, Domain::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new DomainChange.Create(added)));
    matching.kept().forEach(kept -> compare(NotNullDiff.comparedDomain(kept), changes));
    matching.dropped().forEach(dropped -> changes.add(new DomainChange.Drop(dropped)));
    return changes;
  }

  private static void compare(Pair<Domain> domain, List<Change> changes) {
    if (domain.differIn(Domain::base) || domain.differIn(Domain::collation)) {
      changes.add(new DomainChange.Rebuild(domain));
      return;
    }
    if (domain.differIn(Domain::defaultExpression) || domain.differIn(DomainDiff::required)) {
      changes.add(new DomainChange.Alter(domain));
    }
    CommentDiff.between(
            CommentTarget.of(Kind.DOMAIN, domain.after().name()),
            domain.before().comment(),
            domain.after().comment())
        .ifPresent(changes::add);
    compareNotNullComments(domain, changes);
    compareChecks(domain, changes);
  }

  private static @Nullable NotNull required(Domain domain) {
    NotNull notNull = domain.required();
    return notNull == null ? null : notNull.withoutComment();
  }

  private static void compareNotNullComments(Pair<Domain> domain, List<Change> changes) {
    Pair<NotNull> notNull = NotNullDiff.ofDomain(domain);
    if (notNull != null) {
      QualifiedName name = domain.after().name();
      CommentDiff.between(
              new CommentTarget(Kind.DOMAIN_CONSTRAINT, name, NotNullDiff.nameAfter(notNull, name)),
              notNull.before().comment(),
              notNull.after().comment())
          .ifPresent(changes::add);
    }
  }

  private static void compareChecks(Pair<Domain> domain, List<Change> changes) {
    Domain after = domain.after();
    Matching<Check> matching = Matching.of(domain.map(Domain::checks), Check::name);
    Renaming<Check> renaming = Renaming.among(matching, DomainDiff::definition);
    renaming.dropped().forEach(dropped -> changes.add(new DomainCheckChange.Drop(after, dropped)));
    for (Pair<Check> renamed : renaming.renamed()) {
      changes.add(new DomainCheckChange.Rename(after, renamed));
      compareComment(after, renamed, changes);
    }
    matching.kept().forEach(kept -> compareCheck(after, kept, changes));
    renaming.added().forEach(added -> changes.add(new DomainCheckChange.Add(after, added)));
  }

  private static void compareCheck(Domain domain, Pair<Check> check, List<Change> changes) {
    if (check.differIn(Check::expression)
        || check.before().validated() && !check.after().validated()) {
      changes.add(new DomainCheckChange.Replace(domain, check));
      return;
    }
    if (check.differIn(Check::validated)) {
      changes.add(new DomainCheckChange.Validate(domain, check.after()));
    }
    compareComment(domain, check, changes);
  }

  private static void compareComment(Domain domain, Pair<Check> check, List<Change> changes) {
    CommentDiff.between(
            new CommentTarget(Kind.DOMAIN_CONSTRAINT, domain.name(), check.after().name()),
            check.before().comment(),
            check.after().comment())
        .ifPresent(changes::add);
  }

  private static Check definition(Check check) {
    return check.withName("").withComment(null);
  }
}
