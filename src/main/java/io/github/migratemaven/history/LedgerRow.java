package io.github.migratemaven.history;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code _prisma_migrations}, column by column. Several rows may have the same name.
 *
 * @param id a UUID in lower case
 * @param checksum of the script that ran
 * @param finishedAt when it succeeded, or null
 * @param name the migration's folder name
 * @param logs the stored error or our journal, or null
 * @param rolledBackAt when it was declared or made undone, or null
 * @param startedAt when it began
 * @param appliedStepsCount 1 when a script ran and succeeded, otherwise 0: no count of statements
 */
public record LedgerRow(
    String id,
    String checksum,
    @Nullable Instant finishedAt,
    String name,
    @Nullable String logs,
    @Nullable Instant rolledBackAt,
    Instant startedAt,
    int appliedStepsCount) {

  /** A script that ran to its end. */
  public static LedgerRow applied(String id, Migration migration, Instant started, Instant ended) {
    return new LedgerRow(id, migration.checksum(), ended, migration.name(), null, null, started, 1);
  }

  /** A migration that a person declared to be applied, as Prisma writes it: no step was run. */
  public static LedgerRow declaredApplied(String id, Migration migration, Instant now) {
    return new LedgerRow(id, migration.checksum(), now, migration.name(), "", null, now, 0);
  }

  /** A script that failed and left nothing behind. */
  public static LedgerRow rolledBack(
      String id, Migration migration, Instant started, Instant ended, String logs) {
    return new LedgerRow(id, migration.checksum(), null, migration.name(), logs, ended, started, 0);
  }

  /** A script that is under way and writes a journal. */
  public static LedgerRow unfinished(
      String id, Migration migration, Instant started, Journal journal) {
    return new LedgerRow(
        id, migration.checksum(), null, migration.name(), journal.logs(), null, started, 0);
  }

  /** The same row with another journal. */
  public LedgerRow with(Journal journal) {
    return new LedgerRow(
        id, checksum, null, name, journal.logs(), null, startedAt, appliedStepsCount);
  }

  /** The same row for a script that was corrected since. */
  public LedgerRow withChecksumOf(Migration migration) {
    return new LedgerRow(
        id,
        migration.checksum(),
        finishedAt,
        name,
        logs,
        rolledBackAt,
        startedAt,
        appliedStepsCount);
  }

  /** The same row for a script that has come to its end, as Prisma leaves it. */
  public LedgerRow finished(Instant ended) {
    return new LedgerRow(id, checksum, ended, name, null, null, startedAt, 1);
  }

  /** The same row, counting as never applied from now on. */
  public LedgerRow retired(Instant now) {
    return new LedgerRow(id, checksum, finishedAt, name, logs, now, startedAt, appliedStepsCount);
  }

  /** What the row says about its migration. */
  public RowState state() {
    if (rolledBackAt != null) {
      return RowState.ROLLED_BACK;
    }
    if (finishedAt != null) {
      return RowState.APPLIED;
    }
    return journal().isPresent() ? RowState.UNFINISHED : RowState.FAILED;
  }

  /** How far our run of the script came, when {@code logs} holds that. */
  public Optional<Journal> journal() {
    return Journal.read(logs);
  }
}
