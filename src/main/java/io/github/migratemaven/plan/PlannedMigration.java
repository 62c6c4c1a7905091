package io.github.migratemaven.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * One folder of migrations: its steps run in one transaction.
 *
 * @param suffix what is appended to the name that the user gave: empty for the first folder of a
 *     plan
 * @param steps in the order in which they run; never empty
 */
public record PlannedMigration(String suffix, List<Step> steps) {
  public PlannedMigration {
    steps = List.copyOf(steps);
  }

  PlannedMigration after(List<Step> first) {
    List<Step> all = new ArrayList<>(first);
    all.addAll(steps);
    return new PlannedMigration(suffix, all);
  }
}
