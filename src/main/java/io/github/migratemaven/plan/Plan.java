package io.github.migratemaven.plan;

import io.github.migratemaven.diff.Change;
import io.github.migratemaven.error.NextStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to do. More than one migration when something needs a commit in between.
 *
 * @param migrations in the order in which they run; empty when there is nothing to do
 * @param consequences the changes that others force upon what would stay as it is
 * @param refusals what is left to a person; empty when all is planned
 */
public record Plan(
    List<PlannedMigration> migrations, List<Change> consequences, List<Refusal> refusals) {
  public Plan {
    migrations = List.copyOf(migrations);
    consequences = List.copyOf(consequences);
    refusals = List.copyOf(refusals);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return migrations.isEmpty() && refusals.isEmpty();
  }

  /** What is left to a person, if anything is. */
  public Optional<NotAutomatic> notAutomatic() {
    return refusals.isEmpty() ? Optional.empty() : Optional.of(new NotAutomatic(refusals));
  }

  /**
   * This plan if nothing is left to a person.
   *
   * @throws io.github.migratemaven.error.MigrateException that names all that is
   */
  Plan whole() {
    notAutomatic()
        .ifPresent(
            byHand -> {
              throw byHand
                  .problem()
                  .state("Nothing was written, and nothing was run.")
                  .next(
                      NextStep.text(
                          "Leave out what is named above", "<exclude> in the configuration"))
                  .raise();
            });
    return this;
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
    return new Plan(all, consequences, refusals);
  }

  /** All steps of all migrations in order. */
  public List<Step> steps() {
    return migrations.stream().flatMap(migration -> migration.steps().stream()).toList();
  }
}
