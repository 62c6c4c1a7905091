package io.github.migratemaven.plan;

import io.github.migratemaven.diff.LineageChange;
import java.util.List;

/** The steps of tables that get other parents or another type. */
final class LineageSteps implements LineageChange.Visitor<List<Step>> {

  @Override
  public List<Step> leave(LineageChange.Leave change) {
    return List.of(new TableStep.Leave(change.table(), change.bond()));
  }

  @Override
  public List<Step> join(LineageChange.Join change) {
    return List.of(new TableStep.Join(change.table(), change.bond()));
  }

  /** {@link NotAutomatic} has refused it. */
  @Override
  public List<Step> rekey(LineageChange.Rekey change) {
    return List.of();
  }
}
