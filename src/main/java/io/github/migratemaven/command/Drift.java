package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.plan.NotAutomatic;
import io.github.migratemaven.plan.Plan;
import io.github.migratemaven.plan.Planner;
import java.util.List;
import java.util.stream.Stream;

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
    NotAutomatic byHand = NotAutomatic.among(Diff.between(states));
    Plan plan = Planner.plan(byHand.others(), states);
    SqlNames names = new SqlNames(defaultSchema);
    return new Drift(
        Stream.concat(
                byHand.refused().isEmpty()
                    ? Stream.of()
                    : MigrationSql.byHand(byHand.refused()).lines(),
                plan.migrations().stream()
                    .flatMap(migration -> MigrationSql.render(migration, names, List.of()).lines()))
            .flatMap(line -> line.isBlank() ? Stream.of() : Stream.of(line))
            .toList());
  }
}
