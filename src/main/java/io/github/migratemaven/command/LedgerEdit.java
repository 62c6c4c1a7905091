package io.github.migratemaven.command;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.history.RowState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of one migration, and what each verdict does to them: Prisma's effects where Prisma has
 * the verdict.
 */
final class LedgerEdit {

  private static final String UNCHANGED = "The ledger was not changed.";

  private final Connection connection;
  private final Ledger ledger;
  private final Optional<Migration> migration;
  private final String name;
  private final boolean ledgerExists;
  private final List<LedgerRow> rows;
  private final Instant now;

  private LedgerEdit(
      Connection connection,
      Ledger ledger,
      Optional<Migration> migration,
      String name,
      Optional<List<LedgerRow>> allRows,
      Instant now) {
    this.connection = connection;
    this.ledger = ledger;
    this.migration = migration;
    this.name = name;
    this.ledgerExists = allRows.isPresent();
    this.rows = allRows.orElse(List.of()).stream().filter(row -> row.name().equals(name)).toList();
    this.now = now;
  }

  /** Reads the rows of a migration; the advisory lock is held. */
  static LedgerEdit of(
      Connection connection,
      Ledger ledger,
      MigrationsDirectory directory,
      String name,
      Clock clock) {
    return new LedgerEdit(
        connection,
        ledger,
        directory.find(name),
        name,
        ledger.read(connection),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /**
   * Unfinished rows are retired, and a row says that the migration is applied; its script did not
   * run.
   */
  List<String> applied() throws SQLException {
    Migration known = local();
    if (!in(RowState.APPLIED).isEmpty()) {
      throw refused(ErrorCode.P3008, "Migration " + name + " is recorded as applied already.")
          .raise();
    }
    return inOneTransaction(
        () -> {
          if (!ledgerExists) {
            ledger.create(connection);
          }
          List<String> changes = retired(unfinished());
          ledger.insert(
              connection, LedgerRow.declaredApplied(UUID.randomUUID().toString(), known, now));
          changes.add(name + " is recorded as applied; nothing of it was run.");
          return changes;
        });
  }

  /** Unfinished rows are retired, so that the next deploy runs the migration from its beginning. */
  List<String> rolledBack() throws SQLException {
    if (rows.isEmpty()) {
      throw neverApplied();
    }
    if (rows.stream().allMatch(row -> row.state() == RowState.APPLIED)) {
      throw refused(
              ErrorCode.P3012,
              "Migration " + name + " is applied; only a failed one can be rolled back.")
          .next(NextStep.text("To take it back", "write a new migration that undoes it"))
          .raise();
    }
    return inOneTransaction(() -> retired(unfinished()));
  }

  /** The applied row takes the checksum of the script as it is today. */
  List<String> edited() throws SQLException {
    Migration known = local();
    List<LedgerRow> applied = in(RowState.APPLIED);
    if (applied.isEmpty()) {
      throw neverApplied();
    }
    if (applied.stream().allMatch(row -> known.matches(row.checksum()))) {
      throw refused(ErrorCode.M311, "Migration " + name + " was not edited: its checksum fits.")
          .raise();
    }
    return inOneTransaction(
        () -> {
          List<String> changes = new ArrayList<>();
          for (LedgerRow row : applied) {
            ledger.update(connection, row.withChecksumOf(known));
            changes.add(
                name
                    + ": checksum "
                    + start(row.checksum())
                    + " became "
                    + start(known.checksum())
                    + ".");
          }
          return changes;
        });
  }

  /**
   * The applied row of a migration whose folder is gone is retired; Prisma ignores it then, too.
   */
  List<String> missing() throws SQLException {
    if (migration.isPresent()) {
      throw refused(
              ErrorCode.M312,
              "Migration " + name + " is not missing: its folder is in the directory.")
          .raise();
    }
    if (rows.isEmpty()) {
      throw neverApplied();
    }
    return inOneTransaction(() -> retired(notRetired()));
  }

  private Migration local() {
    return migration.orElseThrow(
        () ->
            refused(ErrorCode.P3017, "There is no migration " + name + " in the directory.")
                .next(NextStep.text("", "Give the whole name of its folder."))
                .raise());
  }

  private List<LedgerRow> unfinished() {
    return notRetired().stream().filter(row -> row.state() != RowState.APPLIED).toList();
  }

  private List<LedgerRow> notRetired() {
    return rows.stream().filter(row -> row.state() != RowState.ROLLED_BACK).toList();
  }

  private List<LedgerRow> in(RowState state) {
    return rows.stream().filter(row -> row.state() == state).toList();
  }

  private List<String> retired(List<LedgerRow> outdated) throws SQLException {
    List<String> changes = new ArrayList<>();
    for (LedgerRow row : outdated) {
      ledger.update(connection, row.retired(now));
      changes.add(name + ": the row begun at " + row.startedAt() + " counts as rolled back.");
    }
    return changes;
  }

  private RuntimeException neverApplied() {
    return refused(ErrorCode.P3011, "Migration " + name + " was never applied to this database.")
        .next(NextStep.goal("See what was", "status"))
        .raise();
  }

  private static Problem refused(ErrorCode code, String what) {
    return Problem.of(code, what).state(UNCHANGED);
  }

  private static String start(String checksum) {
    return checksum.substring(0, Math.min(8, checksum.length())) + "…";
  }

  @FunctionalInterface
  private interface Change {
    List<String> make() throws SQLException;
  }

  /** In the caller's transaction where there is one, else in one of its own. */
  private List<String> inOneTransaction(Change change) throws SQLException {
    if (!connection.getAutoCommit()) {
      return change.make();
    }
    connection.setAutoCommit(false);
    try {
      List<String> changes = change.make();
      connection.commit();
      return changes;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
