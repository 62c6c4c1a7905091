package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.NotNullDiff;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed domains, apart from their checks. */
final class DomainSteps implements DomainChange.Visitor<List<Step>> {

  private final Situation situation;

  DomainSteps(Situation situation) {
    this.situation = situation;
  }

  @Override
  public List<Step> create(DomainChange.Create change) {
    Domain domain = change.domain();
    List<Step> steps = new ArrayList<>();
    steps.add(new DomainStep.Create(withInlineChecks(domain)));
    addUnvalidated(domain, steps);
    addComments(domain, steps);
    return steps;
  }

  @Override
  public List<Step> alter(DomainChange.Alter change) {
    Pair<Domain> domain = change.domain();
    List<Step> steps = new ArrayList<>();
    addDefault(change, steps);
    addNotNull(change, steps);
    return steps;
  }

  private static void addNotNull(DomainChange.Alter change, List<Step> steps) {
    QualifiedName name = change.subject();
    NotNull before = change.domain().before().required();
    NotNull after = change.domain().after().required();
    if (before != null && after == null) {
      steps.add(alter(StepKind.RELAX_DOMAIN, change, new DomainClause.DropNotNull()));
    } else if (before == null && after != null) {
      DomainClause set =
          after.isPlain()
              ? new DomainClause.SetNotNull()
              : new DomainClause.AddNotNull(after.nameOn(name));
      steps.add(alter(StepKind.TIGHTEN_DOMAIN, change, set));
      Comments.ofDomainsNotNull(change.domain().after(), after, steps);
    } else if (before != null
        && after != null
        && NotNullDiff.isRenamed(new Pair<>(before, after))) {
      Pair<String> names = new Pair<>(before, after).map(side -> side.nameOn(name));
      steps.add(alter(StepKind.RELAX_DOMAIN, change, new DomainClause.RenameNotNull(names)));
    }
  }

  private void addDefault(DomainChange.Alter change, List<Step> steps) {
    Pair<Domain> domain = change.domain();
    boolean goes = situation.isGone(ObjectName.domainDefault(change.subject()));
    if (goes || domain.differIn(Domain::defaultExpression) && !hasDefault(domain.after())) {
      steps.add(alter(StepKind.RELAX_DOMAIN, change, new DomainClause.DropDefault()));
    }
    String next = domain.after().defaultExpression();
    if (next != null && (goes || domain.differIn(Domain::defaultExpression))) {
      DomainClause set = new DomainClause.SetDefault(domain.after().base(), next);
      steps.add(alter(StepKind.RELAX_DOMAIN, change, set));
    }
  }

  private static boolean hasDefault(Domain domain) {
    return domain.defaultExpression() != null;
  }

  /** The rebuild itself is one {@link TypeStep} for all types. */
  @Override
  public List<Step> rebuild(DomainChange.Rebuild change) {
    Domain after = change.domain().after();
    List<Step> steps = new ArrayList<>();
    addUnvalidated(after, steps);
    // DROP DOMAIN takes the comments with the old domain.
    addComments(after, steps);
    return steps;
  }

  @Override
  public List<Step> drop(DomainChange.Drop change) {
    return List.of(new DomainStep.Drop(change.subject()));
  }

  private static void addUnvalidated(Domain domain, List<Step> steps) {
    domain.checks().stream()
        .filter(check -> !check.validated())
        .forEach(apart -> steps.add(DomainCheckSteps.added(domain, apart)));
  }

  /** CREATE DOMAIN takes no NOT VALID. */
  static Domain withInlineChecks(Domain domain) {
    return domain.withChecks(domain.checks().stream().filter(Check::validated).toList());
  }

  private static void addComments(Domain domain, List<Step> steps) {
    Comments.add(CommentTarget.of(Kind.DOMAIN, domain.name()), domain.comment(), steps);
    if (domain.required() != null) {
      Comments.ofDomainsNotNull(domain, domain.required(), steps);
    }
    domain.checks().forEach(check -> Comments.ofDomainCheck(domain, check, steps));
  }

  private static Step alter(StepKind kind, DomainChange change, DomainClause clause) {
    return new DomainStep.Alter(kind, change.subject(), clause);
  }
}
