package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.plan.Plan;
import io.github.migratemaven.plan.PlannedMigration;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.safety.Happening;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.safety.Hazards;
import io.github.migratemaven.script.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one state of a schema to another.
 *
 * @param changes what differs
 * @param plan what leads there
 * @param hazards what that risks
 * @param names how names are written
 */
record Transition(List<Change> changes, Plan plan, Hazards hazards, SqlNames names) {

  Transition {
    changes = List.copyOf(changes);
  }

  static Transition between(Pair<Catalog> states, SqlNames names) {
    List<Change> changes = Diff.between(states);
    Plan plan = Planner.asFarAsPossible(changes, states, Fills.NONE);
    return new Transition(
        changes,
        plan,
        Hazards.of(List.of(), Happening.of(changes, plan), states, Fills.NONE, names),
        names);
  }

  boolean isEmpty() {
    return plan.isEmpty();
  }

  /** As migrations to be written; what is risky is in the last, and stands in its header. */
  List<DevDecision.Draft> drafts() {
    List<DevDecision.Draft> drafts = new ArrayList<>();
    for (PlannedMigration migration : plan.migrations()) {
      boolean last = drafts.size() + 1 == plan.migrations().size();
      drafts.add(draft(migration, last ? warnings() : List.of()));
    }
    return drafts;
  }

  /** Fails when a part of it is left to a person. */
  void requireAutomatic(NextStep next) {
    plan.notAutomatic()
        .ifPresent(
            byHand -> {
              throw byHand
                  .problem()
                  .state("Nothing was written, and nothing was run on the database.")
                  .next(next)
                  .raise();
            });
  }

  /** All of it as one text without headers. */
  String sql() {
    return String.join("\n", MigrationSql.scripts(plan, names));
  }

  /** All of it as lines for a message, without empty ones. */
  List<String> lines() {
    return sql().lines().filter(line -> !line.isBlank()).toList();
  }

  List<Script> scripts(String label) {
    return drafts().stream().map(draft -> Script.of(label, draft.sql())).toList();
  }

  private DevDecision.Draft draft(PlannedMigration migration, List<String> warnings) {
    return new DevDecision.Draft(
        migration.suffix(), MigrationSql.render(migration, names, warnings));
  }

  private List<String> warnings() {
    return hazards.everywhere().stream().map(Hazard::pureText).toList();
  }
}
