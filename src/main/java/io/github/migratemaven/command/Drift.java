package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.plan.Fills;
import io.github.migratemaven.plan.Plan;
import io.github.migratemaven.plan.Planner;
import java.util.List;

/**
 * What a database has beyond, or lacks of, what its history says.
 *
 * @param sql lines that would make the history's schema into the database's; empty when they agree
 */
record Drift(List<String> sql) {

  Drift {
    sql = List.copyOf(sql);
  }

  static Drift none() {
    return new Drift(List.of());
  }

  /**
   * The drift of a database.
   *
   * @param states the schema that its history makes, and the one that it has
   */
  static Drift between(Pair<Catalog> states, String defaultSchema) {
    Plan plan = Planner.asFarAsPossible(Diff.between(states), states, Fills.NONE);
    return new Drift(
        MigrationSql.scripts(plan, new SqlNames(defaultSchema)).stream()
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .toList());
  }
}
