package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.MigrationName;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.postgres.ServerTrouble;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * {@code pull -Ddrift}: what somebody changed on a database by hand becomes a migration and a part
 * of the schema. The database is only read; that the migration is there already is for {@code
 * resolve} to record.
 */
public final class DriftPull {

  private final Workplace workplace;
  private final Clock clock;
  private final Listener listener;

  /**
   * @param clock gives the time of the migration's name
   */
  public DriftPull(Workplace workplace, Clock clock, Listener listener) {
    this.workplace = workplace;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Compares the database with what its history makes, and writes the difference.
   *
   * @throws io.github.migratemaven.error.MigrateException M442 without a usable name; P3005, P3009,
   *     M307 and M308 when the ledger is none to compare with; M454 when migrations are pending,
   *     M455 when the shadow is of another version
   */
  public DriftPullResult run(DriftPullRequest request) {
    requireName(request.name());
    OpenTarget.requireExisting(request.target(), workplace);
    try (DatabaseAtWork database =
            DatabaseAtWork.open(request.target(), request.project(), workplace, listener);
        ShadowAccess shadow = ShadowAccess.open(workplace, database.session(), listener)) {
      return pulled(database, shadow, request);
    } catch (SQLException e) {
      throw ServerTrouble.with("the database or of the shadow", e);
    }
  }

  private DriftPullResult pulled(
      DatabaseAtWork database, ShadowAccess shadow, DriftPullRequest request) throws SQLException {
    Project project = request.project();
    MigrationsDirectory directory = MigrationsDirectory.read(project.migrations());
    new KnownHistory(database.session().address(), database.state(directory)).require();
    try (Standing standing =
        Standing.of(
            project,
            directory,
            database,
            shadow.snapshots(project, database.session().defaultSchema(), listener),
            listener)) {
      DriftMigration.requirePossible(standing);
      return result(standing, written(standing, request.name()));
    }
  }

  private DriftMigration.Written written(Standing standing, String name) throws SQLException {
    return standing.drift().isEmpty()
        ? new DriftMigration.Written(List.of(), List.of(), "")
        : DriftMigration.proven(standing, name, clock).write();
  }

  private static DriftPullResult result(Standing standing, DriftMigration.Written written) {
    return new DriftPullResult(
        standing.database().session().address().toString(),
        written.migrations(),
        written.files(),
        written.aboutTheSource(),
        standing.drift().hazards().everywhere(),
        Drafting.unwritten(standing.states().orElseThrow().reversed()),
        standing.snapshots().version().toString());
  }

  private static void requireName(String name) {
    if (!MigrationName.slug(name).isEmpty()) {
      return;
    }
    String what =
        name.isBlank()
            ? "The migration of a drift needs a name."
            : "The name \"" + name + "\" has no letter or digit that a folder could be called by.";
    throw Problem.of(ErrorCode.M442, what)
        .state("Nothing was read and nothing was written.")
        .next(NextStep.goal("Say what was done by hand", "pull", "drift", "name=hotfix"))
        .raise();
  }
}
