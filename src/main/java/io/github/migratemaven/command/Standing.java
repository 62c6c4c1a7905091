package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Applied;
import io.github.migratemaven.history.HistoryState;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.snapshot.ReplayedHistory;
import io.github.migratemaven.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a database stands: its schema beside that which the branch's migrations make, those that it
 * has run.
 */
final class Standing implements AutoCloseable {

  private final Project project;
  private final MigrationsDirectory directory;
  private final DatabaseAtWork database;
  private final Snapshots snapshots;
  private final Listener listener;
  private final HistoryState state;
  private final ReplayedHistory history;
  private final Optional<Pair<Catalog>> states;

  private Standing(
      Project project,
      MigrationsDirectory directory,
      DatabaseAtWork database,
      Snapshots snapshots,
      Listener listener,
      HistoryState state,
      ReplayedHistory history)
      throws SQLException {
    this.project = project;
    this.directory = directory;
    this.database = database;
    this.snapshots = snapshots;
    this.listener = listener;
    this.state = state;
    this.history = history;
    this.states = compared();
  }

  /**
   * Replays and compares.
   *
   * @param directory the migrations that the database is compared with
   * @throws io.github.migratemaven.error.MigrateException P3009 when a migration began and did not
   *     end, P3006 when one does not replay
   */
  static Standing of(
      Project project,
      MigrationsDirectory directory,
      DatabaseAtWork database,
      Snapshots snapshots,
      Listener listener)
      throws SQLException {
    HistoryState state = database.state(directory);
    new Unfinished(state, database.session().address()).requireNone();
    ReplayedHistory history =
        snapshots.replayed(state.applied().stream().map(Applied::migration).toList());
    try {
      return new Standing(project, directory, database, snapshots, listener, state, history);
    } catch (SQLException | RuntimeException e) {
      history.close();
      throw e;
    }
  }

  /** In what database and branch differ. */
  BranchDifferences differences() {
    Transition reverse = reverse();
    return new BranchDifferences(
        database.name(),
        state.edited().stream().map(Standing::edited).toList(),
        state.missing().stream().map(Standing::missing).toList(),
        drift().lines(),
        states.isPresent(),
        reverse.lines(),
        risks(reverse),
        state.pending().stream().map(Migration::name).toList());
  }

  /** From what the branch's migrations make to what the database is. */
  Transition drift() {
    return transition(states.map(Pair::reversed));
  }

  /** From what the database is to what the branch's migrations make. */
  Transition reverse() {
    return transition(states);
  }

  /** The database's schema against that which the branch's migrations make, if comparable. */
  Optional<Pair<Catalog>> states() {
    return states;
  }

  /** The replay of what the database has run, of which the caller takes care from now on. */
  ReplayedHistory advanced() throws SQLException {
    warnOfLatecomers();
    history.advance(state.pending());
    return history;
  }

  ReplayedHistory history() {
    return history;
  }

  HistoryState state() {
    return state;
  }

  Snapshots snapshots() {
    return snapshots;
  }

  Project project() {
    return project;
  }

  MigrationsDirectory directory() {
    return directory;
  }

  DatabaseAtWork database() {
    return database;
  }

  SqlNames names() {
    return new SqlNames(snapshots.defaultSchema());
  }

  /** What a decision made now would be made from. */
  Fingerprint fingerprintNow() throws SQLException {
    return Fingerprint.now(project, database, snapshots, history.catalog());
  }

  private Transition transition(Optional<Pair<Catalog>> pair) {
    return pair.map(both -> Transition.between(both, names()))
        .orElseGet(() -> Transition.between(new Pair<>(Catalog.empty(), Catalog.empty()), names()));
  }

  private List<Hazard> risks(Transition reverse) {
    return reverse.isEmpty() ? List.of() : database.judged(reverse.hazards());
  }

  private Optional<Pair<Catalog>> compared() throws SQLException {
    int live = database.session().version().major();
    int shadow = snapshots.version().major();
    if (live != shadow) {
      listener.on(
          new Event.Warning(
              "Drift was not looked for: the database is PostgreSQL "
                  + live
                  + ", the shadow "
                  + shadow
                  + ". With <postgres>"
                  + live
                  + "</postgres> it is."));
      return Optional.empty();
    }
    return Optional.of(history.from(database.live(snapshots, history.catalog())));
  }

  private void warnOfLatecomers() {
    for (Migration late : state.outOfOrder()) {
      listener.on(
          new Event.Warning(
              "Migration "
                  + late.name()
                  + " is older than one that this database already has; it is applied now."));
    }
  }

  private static BranchDifferences.Edited edited(Applied applied) {
    return new BranchDifferences.Edited(
        applied.migration().name(),
        applied.row().startedAt().truncatedTo(ChronoUnit.SECONDS),
        saved(applied.migration()));
  }

  private static BranchDifferences.Missing missing(LedgerRow row) {
    return new BranchDifferences.Missing(
        row.name(), row.startedAt().truncatedTo(ChronoUnit.SECONDS));
  }

  private static Instant saved(Migration migration) {
    try {
      return Files.getLastModifiedTime(migration.file())
          .toInstant()
          .truncatedTo(ChronoUnit.SECONDS);
    } catch (IOException e) {
      // The file was read a moment ago; that it is gone now is found by the fingerprint.
      return Instant.EPOCH;
    }
  }

  @Override
  public void close() {
    history.close();
  }
}
