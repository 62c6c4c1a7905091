package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.MigrationSql;
import io.github.migratemaven.diff.rename.Ahead;
import io.github.migratemaven.diff.rename.Rename;
import io.github.migratemaven.diff.rename.RenamedState;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.plan.AheadSteps;
import io.github.migratemaven.plan.PlannedMigration;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.ScriptFailure;
import io.github.migratemaven.snapshot.ReplayedHistory;
import java.sql.SQLException;
import java.util.List;

/** The history's state with other names, as PostgreSQL makes it on the shadow. */
record RenamedHistory(ReplayedHistory history, SqlNames names) {

  /**
   * The state after renames.
   *
   * @param accepted what is renamed
   * @param states the history's state and the wanted schema
   * @throws io.github.migratemaven.error.MigrateException M424 when PostgreSQL refuses one, M461
   *     when it does not move an extension
   */
  RenamedState after(List<Rename> accepted, Pair<Catalog> states) throws SQLException {
    return RenamedState.of(accepted, states, this::outcome);
  }

  private Catalog outcome(Ahead ahead) throws SQLException {
    PlannedMigration steps = new PlannedMigration("", AheadSteps.of(ahead));
    String sql = MigrationSql.render(steps, names, List.of());
    try {
      return history.imagined(Script.of("the renames", sql));
    } catch (ScriptFailure failure) {
      throw failure.statement().text().startsWith("ALTER EXTENSION")
          ? notMoved(failure)
          : refused(failure);
    }
  }

  private static RuntimeException notMoved(ScriptFailure failure) {
    return Problem.of(ErrorCode.M461, "PostgreSQL refuses to move an extension.")
        .at(failure.failure().lines())
        .state("Only the shadow was touched; nothing was written.")
        .next(NextStep.text("Leave it where it is", "put its former schema back into the schema"))
        .next(
            NextStep.text(
                "Or take away what is in its way",
                "in a migration of its own, written before this one"))
        .raise(failure);
  }

  private static RuntimeException refused(ScriptFailure failure) {
    return Problem.of(ErrorCode.M424, "PostgreSQL refuses a rename.")
        .at(failure.failure().lines())
        .state("Only the shadow was touched; nothing was written.")
        .next(NextStep.goal("Drop and add instead", "dev", "rename=none"))
        .next(
            NextStep.text(
                "Or free the name first", "in a migration of its own, written before this one"))
        .raise(failure);
  }
}
