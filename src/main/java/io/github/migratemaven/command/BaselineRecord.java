package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.BaselineList;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.history.RowState;
import io.github.migratemaven.postgres.AdvisoryLock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * {@code deploy -Dbaseline=NAME}: records a first migration on a further database that has its
 * tables already, once. Compares lists of tables and columns, and nothing else.
 */
final class BaselineRecord {

  private final TargetSession session;
  private final Beginning beginning;
  private final Clock clock;
  private final Listener listener;

  BaselineRecord(TargetSession session, Project project, Clock clock, Listener listener) {
    this.session = session;
    this.beginning = new Beginning(session, project);
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Records the migration if the database has its tables and no history; leaves alone one that has
   * it recorded, and an empty one, on which it shall run.
   *
   * @throws io.github.migratemaven.error.MigrateException M438 to M440, P3017
   */
  void make(String name, MigrationsDirectory directory, Duration lockWait) throws SQLException {
    BaselineList wanted = listOf(name, directory);
    try (AdvisoryLock lock =
        AdvisoryLock.acquire(session.connection(), AdvisoryLock.MIGRATE, lockWait, listener)) {
      BaselineList found = beginning.now(wanted);
      if (isRecorded(name) || found.tables().isEmpty()) {
        return;
      }
      List<String> differences = wanted.differences(found);
      if (!differences.isEmpty()) {
        throw differs(name, differences);
      }
      LedgerEdit.of(session.connection(), beginning.ledger(), directory, name, clock)
          .applied()
          .forEach(change -> listener.on(new Event.Note(change)));
    }
  }

  private static BaselineList listOf(String name, MigrationsDirectory directory) {
    Migration migration =
        directory
            .find(name)
            .orElseThrow(
                () ->
                    Problem.of(
                            ErrorCode.P3017, "There is no migration " + name + " in the directory.")
                        .at(directory.path().toString())
                        .state("Nothing was changed.")
                        .next(NextStep.text("", "Give the whole name of its folder."))
                        .raise());
    return BaselineList.beside(migration)
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.M440,
                        "Migration " + name + " has no list of the tables that it describes.")
                    .at("looked for " + migration.file().resolveSibling(BaselineList.NAME))
                    .state("Nothing was changed.")
                    .next(
                        NextStep.goal(
                            "Record it without a look at the database",
                            "resolve",
                            "applied=" + name))
                    .raise());
  }

  /** Whether the migration is recorded; a history without it is another one. */
  private boolean isRecorded(String name) {
    List<LedgerRow> rows =
        beginning.ledger().read(session.connection()).orElse(List.of()).stream()
            .filter(row -> row.state() != RowState.ROLLED_BACK)
            .toList();
    if (rows.isEmpty()) {
      return false;
    }
    if (rows.stream().anyMatch(row -> row.name().equals(name))) {
      return true;
    }
    throw Problem.of(
            ErrorCode.M438,
            "Database "
                + session.address()
                + " has a history already, and "
                + name
                + " is not in it.")
        .at(rows.stream().limit(5).map(LedgerRow::name).toList())
        .state("Nothing was changed.")
        .next(NextStep.goal("See where it is", "status"))
        .next(
            NextStep.goal("Record it without a look at the database", "resolve", "applied=" + name))
        .raise();
  }

  private RuntimeException differs(String name, List<String> differences) {
    return Problem.of(
            ErrorCode.M439,
            "Database "
                + session.address()
                + " has other tables or columns than "
                + name
                + " describes.")
        .at(differences)
        .state("Nothing was recorded, and nothing was run.")
        .next(
            NextStep.goal(
                "See all of it as SQL", "diff", "from=migrations", "to=database", "script"))
        .next(
            NextStep.text("Then", "bring the database to where the others are, and run this again"))
        .next(
            NextStep.text("If a table is not the application's", "<exclude> in the configuration"))
        .raise();
  }
}
