package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.BaselineList;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationWriter;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.snapshot.SchemaReader;
import io.github.migratemaven.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The migration that makes the schema of a database that exists.
 *
 * @param sql its script without a head
 * @param head lines of comment before the script
 * @param reasonOfDoubt why it is not proven; empty when it is
 */
record FirstMigration(
    Path migrations, String sql, List<String> head, Optional<String> reasonOfDoubt)
    implements SchemaSource {

  static FirstMigration of(LiveDatabase database, Catalog live, Project project) {
    String schema = database.defaultSchema();
    Catalog nothing = new SchemaReader(project.managed(schema)).empty();
    Pair<Catalog> states = new Pair<>(nothing, live);
    String sql =
        Planner.plan(Diff.between(states), states).migrations().stream()
            .map(migration -> MigrationSql.render(migration, new SqlNames(schema), List.of()))
            .collect(Collectors.joining("\n"));
    return new FirstMigration(
        project.migrations(),
        sql,
        PulledFiles.head(live.unmodelled(), Optional.empty()),
        Optional.empty());
  }

  FirstMigration unproven(Optional<String> reason) {
    List<String> lines = new ArrayList<>(PulledFiles.head(List.of(), reason));
    lines.addAll(head);
    return new FirstMigration(migrations, sql, lines, reason);
  }

  @Override
  public List<Script> scripts() {
    return List.of(Script.of("the first migration", sql));
  }

  /** Writes the folder and the list of tables in it. */
  List<Path> write(String name, BaselineList tables, Clock clock) {
    String comment = head.stream().map(line -> "-- " + line + "\n").collect(Collectors.joining());
    Migration written =
        new MigrationWriter(migrations, clock)
            .writeAs(name, comment.isEmpty() ? sql : comment + "\n" + sql);
    Path list = written.file().resolveSibling(BaselineList.NAME);
    try {
      Files.writeString(list, tables.json());
    } catch (IOException e) {
      throw Problem.of(ErrorCode.M435, "The list of tables could not be written.")
          .at(list + ": " + e.getMessage())
          .state("Nothing was recorded; " + written.file() + " is written.")
          .next(NextStep.text("", "Remove that folder and run the same command again."))
          .raise(e);
    }
    return List.of(written.file(), list);
  }
}
