package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.history.Relation;
import io.github.migratemaven.postgres.ServerTrouble;
import io.github.migratemaven.snapshot.ReplayedHistory;
import io.github.migratemaven.snapshot.Snapshots;
import io.github.migratemaven.snapshot.WantedSchema;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code status}: whether files and database are where they should be. Changes nothing. */
public final class Status {

  private final Workplace workplace;
  private final Listener listener;

  /** A status on this machine. */
  public Status(Workplace workplace, Listener listener) {
    this.workplace = workplace;
    this.listener = listener;
  }

  /**
   * Looks at files and database.
   *
   * @throws io.github.migratemaven.error.MigrateException when the database cannot be reached, or
   *     the directory is for another provider
   */
  public StatusResult run(StatusRequest request) {
    MigrationsDirectory directory = MigrationsDirectory.read(request.project().migrations());
    return new StatusResult(files(request.project(), directory), database(request, directory));
  }

  private StatusResult.Files files(Project project, MigrationsDirectory directory) {
    List<String> withoutScript =
        directory.migrations().stream()
            .filter(migration -> !migration.hasScript())
            .map(Migration::name)
            .toList();
    if (!withoutScript.isEmpty()) {
      return StatusResult.Files.withoutScripts(directory.migrations().size(), withoutScript);
    }
    try (ShadowAccess shadow = ShadowAccess.open(workplace, null, listener)) {
      return compared(
          shadow.snapshots(project, project.defaultSchemaOnPaper(), listener), project, directory);
    } catch (SQLException e) {
      throw ServerTrouble.with("the shadow", e);
    }
  }

  private static StatusResult.Files compared(
      Snapshots snapshots, Project project, MigrationsDirectory directory) throws SQLException {
    try (ReplayedHistory history = snapshots.replayed(directory.migrations())) {
      return new StatusResult.Files(
          directory.migrations().size(),
          List.of(),
          Optional.empty(),
          comparison(snapshots, project, history),
          history.catalog().unmodelled(),
          snapshots.version().toString());
    } catch (MigrateException e) {
      if (e.problem().code() == ErrorCode.M465) {
        throw e;
      }
      return StatusResult.Files.broken(
          directory.migrations().size(), e.problem(), snapshots.version().toString());
    }
  }

  private static Optional<StatusResult.Comparison> comparison(
      Snapshots snapshots, Project project, ReplayedHistory history) throws SQLException {
    if (project.sources().stream().noneMatch(Files::exists)) {
      return Optional.empty();
    }
    try (WantedSchema wanted = snapshots.wanted(project.schemaSources())) {
      Pair<Catalog> states = wanted.from(history.catalog());
      return Optional.of(
          new StatusResult.Comparison(
              Drift.between(states, snapshots.defaultSchema()).sql(), Drafting.unwritten(states)));
    }
  }

  private Optional<StatusResult.Database> database(
      StatusRequest request, MigrationsDirectory directory) {
    if (request.target() == null || !OpenTarget.exists(request.target(), workplace)) {
      return Optional.empty();
    }
    try (OpenTarget target = OpenTarget.open(request.target(), workplace, listener);
        TargetSession session = TargetSession.open(target.address(), request.project(), listener)) {
      Optional<List<LedgerRow>> rows =
          new Ledger(session.defaultSchema()).read(session.connection());
      return Optional.of(report(session, HistoryState.between(directory.migrations(), rows)));
    }
  }

  private static StatusResult.Database report(TargetSession session, HistoryState state) {
    return new StatusResult.Database(
        session.address().toString(),
        state.applied().size(),
        state.pending().stream().map(Migration::name).toList(),
        Stream.concat(state.failed().stream(), state.unfinished().stream())
            .map(LedgerRow::name)
            .toList(),
        state.edited().stream().map(applied -> applied.migration().name()).toList(),
        state.missing().stream().map(LedgerRow::name).toList(),
        state.outOfOrder().stream().map(Migration::name).toList(),
        state.relation() == Relation.AHEAD,
        state.hasLedger());
  }
}
