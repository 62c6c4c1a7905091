package io.github.migratemaven.plan;

import java.util.List;

/**
 * What to do. More than one migration when something needs a commit in between.
 *
 * @param migrations in the order in which they run; empty when there is nothing to do
 */
public record Plan(List<PlannedMigration> migrations) {
  public Plan {
    migrations = List.copyOf(migrations);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return migrations.isEmpty();
  }

  /** All steps of all migrations in order. */
  public List<Step> steps() {
    return migrations.stream().flatMap(migration -> migration.steps().stream()).toList();
  }
}
