package io.github.migratemaven.command;

import io.github.migratemaven.apply.Clearing;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Droppable;
import io.github.migratemaven.catalog.SchemaContents;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.safety.RowCounts;
import io.github.migratemaven.snapshot.LiveContents;
import io.github.migratemaven.snapshot.ReplayedHistory;
import io.github.migratemaven.snapshot.Snapshots;
import io.github.migratemaven.snapshot.WantedSchema;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emptying a database and running its history again: what {@code reset} does, and drift may. */
final class Clearance {

  private final Project project;
  private final DatabaseAtWork database;
  private final Snapshots snapshots;
  private final Clock clock;
  private final Listener listener;

  Clearance(
      Project project,
      DatabaseAtWork database,
      Snapshots snapshots,
      Clock clock,
      Listener listener) {
    this.project = project;
    this.database = database;
    this.snapshots = snapshots;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * What would be dropped; the history has been shown to run.
   *
   * @throws MigrateException P3006 when it does not, M451 when something that is not managed
   *     depends on what would be dropped
   */
  ResetDecision.Proposal proposal() throws SQLException {
    MigrationsDirectory directory = directory();
    if (!directory.exists()) {
      throw noDirectory(directory);
    }
    LiveContents live = liveContents(directory.migrations());
    SchemaContents contents = live.of(database.session().connection());
    if (!contents.bystanders().isEmpty()) {
      throw bystanders(contents.bystanders());
    }
    return new ResetDecision.Proposal(
        database.name(),
        contents.objects(),
        RowCounts.of(
            database.session().connection(),
            contents.tables(),
            new SqlNames(snapshots.defaultSchema())),
        directory.migrations().stream().map(Migration::name).toList(),
        new ResetDecision.Basis(
            directory.migrations().stream().map(Migration::checksum).toList(),
            database.rows().orElse(List.of()).stream().map(LedgerRow::toString).toList()));
  }

  /** Whether a proposal made now would drop and run the same; rows may have come and gone. */
  boolean isStill(ResetDecision.Proposal proposal) throws SQLException {
    ResetDecision.Proposal now = proposal();
    return now.objects().equals(proposal.objects())
        && now.migrations().equals(proposal.migrations())
        && now.basis().equals(proposal.basis());
  }

  /**
   * Drops, and runs all migrations; the advisory lock is held.
   *
   * @throws MigrateException M452 or M453 when something cannot be dropped, P3018 when a migration
   *     fails
   */
  ResetResult clear(ResetDecision.Proposal proposal) throws SQLException {
    TargetSession session = database.session();
    new Clearing(session.address(), session.connection(), new Ledger(session.defaultSchema()))
        .run(proposal.objects());
    List<String> applied = database.apply(directory(), clock);
    database.mark();
    return new ResetResult(
        session.address().toString(),
        proposal.objects().stream().map(Droppable::description).toList(),
        proposal.tables(),
        applied);
  }

  private MigrationsDirectory directory() {
    return MigrationsDirectory.read(project.migrations());
  }

  private LiveContents liveContents(List<Migration> migrations) throws SQLException {
    Catalog history;
    try (ReplayedHistory replayed = snapshots.replayed(migrations)) {
      history = replayed.catalog();
    }
    List<Catalog> states = new ArrayList<>(List.of(history));
    wanted().ifPresent(states::add);
    return LiveContents.before(snapshots, migrations, history, states);
  }

  /** Sources only tell which schemas are managed, so one that does not load stops nobody. */
  private Optional<Catalog> wanted() throws SQLException {
    if (!project.sources().stream().allMatch(Files::exists)) {
      return Optional.empty();
    }
    try (WantedSchema wanted = snapshots.wanted(project.schemaSources())) {
      return Optional.of(wanted.catalog());
    } catch (MigrateException e) {
      listener.on(
          new Event.Warning(
              "The schema does not load, so what stands in schemas that only it creates is left"
                  + " alone."));
      return Optional.empty();
    }
  }

  private static RuntimeException noDirectory(MigrationsDirectory directory) {
    return Problem.of(ErrorCode.M305, "There is no migrations directory.")
        .at(directory.path().toString())
        .state("Nothing was dropped.")
        .next(NextStep.text("If it is elsewhere", "Name it with <migrations>."))
        .next(NextStep.goal("If there is none yet", "dev"))
        .raise();
  }

  private RuntimeException bystanders(List<String> descriptions) {
    return Problem.of(
            ErrorCode.M451,
            "What is not managed on "
                + database.session().address()
                + " depends on what would be dropped.")
        .at(descriptions)
        .state("Nothing was dropped.")
        .next(NextStep.text("If it is not needed", "drop it, then run the same goal again"))
        .next(NextStep.text("If it is this project's", "add its schema to <schemas> in the POM"))
        .raise();
  }
}
