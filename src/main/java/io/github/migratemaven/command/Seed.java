package io.github.migratemaven.command;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.seed.SeedTarget;
import io.github.migratemaven.seed.Seeding;
import io.github.migratemaven.seed.Step;
import java.sql.SQLException;
import java.util.List;

/**
 * {@code seed}: fills a database whose schema is up to date. Never part of another command.
 *
 * <p>It takes no advisory lock: rows are no schema, and a program that seeds may want the lock
 * itself. A deploy at the same time waits for tables as it does for an application.
 */
public final class Seed {

  private final Workplace workplace;
  private final Listener listener;

  /** A seed on this machine. */
  public Seed(Workplace workplace, Listener listener) {
    this.workplace = workplace;
    this.listener = listener;
  }

  /**
   * Runs all seeds, up to the first that fails.
   *
   * @throws io.github.migratemaven.error.MigrateException M472, M475, M474 or M477
   */
  public SeedOutcome run(SeedRequest request) {
    List<Step> steps =
        request.seeders().stream()
            .flatMap(seeder -> seeder.steps(request.folder()).stream())
            .toList();
    MigrationsDirectory directory = MigrationsDirectory.read(request.project().migrations());
    OutOfDate behind = new OutOfDate(request.target());
    behind.refuseAbsent(workplace);
    try (DatabaseAtWork database =
        DatabaseAtWork.open(request.target(), request.project(), workplace, listener)) {
      if (!isPermitted(database, request.permission())) {
        return new SeedOutcome.Unclaimed(database.name());
      }
      behind.refuse(database.state(directory));
      return new SeedOutcome.Done(seeded(database.session(), request, steps));
    } catch (SQLException e) {
      throw ServerTrouble.with("the database", e);
    }
  }

  private static boolean isPermitted(DatabaseAtWork database, Permission permission)
      throws SQLException {
    if (!(permission instanceof Permission.OfAPerson person)) {
      return true;
    }
    boolean claimed = database.isClaimed(person.claim());
    if (claimed && person.claim() != null && database.rows().isPresent()) {
      database.mark();
    }
    return claimed;
  }

  private SeedResult seeded(TargetSession session, SeedRequest request, List<Step> steps) {
    SeedTarget target =
        new SeedTarget(
            session.address(),
            session.connection(),
            session.defaultSchema(),
            request.folder(),
            listener);
    return new SeedResult(
        session.address().toString(),
        new Seeding(target, steps)
            .run().stream().map(ran -> new SeedResult.Ran(ran.name(), ran.took())).toList());
  }
}
