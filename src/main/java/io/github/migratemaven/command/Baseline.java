package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.BaselineList;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.history.OtherTool;
import io.github.migratemaven.postgres.AdvisoryLock;
import io.github.migratemaven.postgres.ServerTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code baseline}: a running database becomes the beginning of a history. Its schema is pulled
 * when the project has none, a first migration describes it, and that is recorded as applied there.
 * Nothing of it runs.
 */
public final class Baseline {

  /** Prisma's name for it. */
  private static final String NAME = "0_init";

  private static final Duration LOCK_WAIT = Duration.ofSeconds(30);

  private final Workplace workplace;
  private final Clock clock;
  private final Listener listener;

  /**
   * @param clock gives the time of the ledger's row
   */
  public Baseline(Workplace workplace, Clock clock, Listener listener) {
    this.workplace = workplace;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Writes the files and the ledger's row.
   *
   * @throws io.github.migratemaven.error.MigrateException M438 when there is a history already,
   *     M441 when the row cannot be written, and what {@code pull} throws
   */
  public BaselineResult run(BaselineRequest request) {
    try (LiveDatabase database =
        LiveDatabase.open(request.target(), request.project(), workplace, listener)) {
      Beginning beginning = new Beginning(database.session(), request.project());
      beginning.requireNone();
      Optional<PullResult> pulled = pulled(database, request);
      Catalog live = database.whole();
      FirstMigration first = proven(database, live, request);
      BaselineList tables = beginning.tables(live);
      return recorded(database, beginning, first, tables, pulled);
    } catch (SQLException e) {
      throw ServerTrouble.with("the database or of the shadow", e);
    }
  }

  private Optional<PullResult> pulled(LiveDatabase database, BaselineRequest request)
      throws SQLException {
    if (request.project().sources().stream().anyMatch(Files::exists)) {
      return Optional.empty();
    }
    PullRequest pull =
        new PullRequest(
            request.project(), request.target(), request.place(), false, request.acceptUnproven());
    return Optional.of(new Pull(workplace, listener).pulled(database, pull));
  }

  private FirstMigration proven(LiveDatabase database, Catalog live, BaselineRequest request)
      throws SQLException {
    FirstMigration first = FirstMigration.of(database, live, request.project());
    try (ShadowAccess shadow = ShadowAccess.open(workplace, database.session(), listener)) {
      PullProof proof =
          new PullProof(
              database, shadow.snapshots(request.project(), database.defaultSchema(), listener));
      Optional<String> unproven = proof.missing(first, live);
      if (!request.acceptUnproven()) {
        unproven.ifPresent(reason -> PullProof.refuse(reason, database, "baseline"));
      }
      return first.unproven(unproven);
    }
  }

  private BaselineResult recorded(
      LiveDatabase database,
      Beginning beginning,
      FirstMigration first,
      BaselineList tables,
      Optional<PullResult> pulled)
      throws SQLException {
    TargetSession session = database.session();
    try (AdvisoryLock lock =
        AdvisoryLock.acquire(session.connection(), AdvisoryLock.MIGRATE, LOCK_WAIT, listener)) {
      beginning.requireNone();
      beginning.requireStill(tables);
      List<Path> written = first.write(NAME, tables, clock);
      MigrationsDirectory directory = beginning.directory();
      return new BaselineResult(
          session.address().toString(),
          NAME,
          pulled,
          written,
          first.reasonOfDoubt(),
          declared(session, beginning, directory),
          OtherTool.in(session.connection()));
    }
  }

  private List<String> declared(
      TargetSession session, Beginning beginning, MigrationsDirectory directory) {
    try {
      return LedgerEdit.of(session.connection(), beginning.ledger(), directory, NAME, clock)
          .applied();
    } catch (SQLException e) {
      throw Problem.of(ErrorCode.M441, "That " + NAME + " is applied could not be recorded.")
          .at("ERROR " + e.getSQLState() + ": " + e.getMessage())
          .state("The files are written; database " + session.address() + " was not changed.")
          .next(
              NextStep.goal(
                  "Record it with a role that may create a table", "deploy", "baseline=" + NAME))
          .raise(e);
    }
  }
}
