package io.github.migratemaven.plan;

import java.util.ArrayList;
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

  /** The same plan behind some steps, which run in its first migration. */
  public Plan after(List<Step> first) {
    if (first.isEmpty()) {
      return this;
    }
    PlannedMigration head =
        migrations.isEmpty() ? new PlannedMigration("", first) : migrations.get(0).after(first);
    List<PlannedMigration> all = new ArrayList<>(List.of(head));
    all.addAll(migrations.subList(Math.min(1, migrations.size()), migrations.size()));
    return new Plan(all);
  }

  /** All steps of all migrations in order. */
  public List<Step> steps() {
    return migrations.stream().flatMap(migration -> migration.steps().stream()).toList();
  }
}
