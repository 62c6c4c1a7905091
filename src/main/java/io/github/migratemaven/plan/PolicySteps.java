package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RowSecurity;
import io.github.migratemaven.diff.PolicyChange;
import io.github.migratemaven.diff.RowSecurityChange;
import java.util.ArrayList;
import java.util.List;

/** The steps of changed policies and row security. */
final class PolicySteps implements PolicyChange.Visitor<List<Step>> {

  @Override
  public List<Step> create(PolicyChange.Create change) {
    return created(change.table(), change.policy());
  }

  @Override
  public List<Step> rename(PolicyChange.Rename change) {
    return List.of(new PolicyStep.Rename(change.table(), change.policy().map(Policy::name)));
  }

  @Override
  public List<Step> alter(PolicyChange.Alter change) {
    return List.of(new PolicyStep.Alter(change.table(), change.policy()));
  }

  @Override
  public List<Step> replace(PolicyChange.Replace change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new PolicyStep.Drop(change.table(), change.policy().before().name()));
    steps.addAll(created(change.table(), change.policy().after()));
    return steps;
  }

  @Override
  public List<Step> drop(PolicyChange.Drop change) {
    return List.of(new PolicyStep.Drop(change.table(), change.name()));
  }

  static List<Step> created(QualifiedName table, Policy policy) {
    List<Step> steps = new ArrayList<>();
    steps.add(new PolicyStep.Create(table, policy));
    Comments.ofPolicy(table, policy, steps);
    return steps;
  }

  static List<Step> of(RowSecurityChange change) {
    return heeded(change.table(), change.rowSecurity());
  }

  static List<Step> heeded(QualifiedName table, Pair<RowSecurity> security) {
    List<Step> steps = new ArrayList<>();
    if (security.differIn(RowSecurity::enabled)) {
      StepKind kind =
          security.after().enabled() ? StepKind.ENABLE_ROW_SECURITY : StepKind.DISABLE_ROW_SECURITY;
      steps.add(new PolicyStep.Heed(kind, table));
    }
    if (security.differIn(RowSecurity::forced)) {
      StepKind kind =
          security.after().forced() ? StepKind.FORCE_ROW_SECURITY : StepKind.NO_FORCE_ROW_SECURITY;
      steps.add(new PolicyStep.Heed(kind, table));
    }
    return steps;
  }
}
