package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.diff.DomainCheckChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed checks of domains. */
final class DomainCheckSteps implements DomainCheckChange.Visitor<List<Step>> {

  @Override
  public List<Step> add(DomainCheckChange.Add change) {
    List<Step> steps = new ArrayList<>();
    steps.add(added(change.domain(), change.check()));
    Comments.ofDomainCheck(change.domain(), change.check(), steps);
    return steps;
  }

  @Override
  public List<Step> rename(DomainCheckChange.Rename change) {
    return List.of(
        alter(
            StepKind.RELAX_DOMAIN, change.domain(), new DomainClause.RenameCheck(change.check())));
  }

  @Override
  public List<Step> replace(DomainCheckChange.Replace change) {
    List<Step> steps = new ArrayList<>();
    steps.add(dropped(change.domain(), change.check().before()));
    steps.add(added(change.domain(), change.check().after()));
    Comments.ofDomainCheck(change.domain(), change.check().after(), steps);
    return steps;
  }

  @Override
  public List<Step> validate(DomainCheckChange.Validate change) {
    return List.of(
        alter(
            StepKind.TIGHTEN_DOMAIN,
            change.domain(),
            new DomainClause.ValidateCheck(change.check())));
  }

  @Override
  public List<Step> drop(DomainCheckChange.Drop change) {
    return List.of(dropped(change.domain(), change.check()));
  }

  static Step added(Domain domain, Check check) {
    return alter(StepKind.TIGHTEN_DOMAIN, domain, new DomainClause.AddCheck(check));
  }

  private static Step dropped(Domain domain, Check check) {
    return alter(StepKind.RELAX_DOMAIN, domain, new DomainClause.DropCheck(check));
  }

  private static Step alter(StepKind kind, Domain domain, DomainClause clause) {
    return new DomainStep.Alter(kind, domain.name(), clause);
  }
}
