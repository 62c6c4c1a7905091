package io.github.migratemaven.command;

import io.github.migratemaven.history.MigrationsDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code -Ddrift=adopt}: what the database has more or less than the branch becomes a migration
 * that counts as applied here, and a part of the schema.
 */
final class Adoption {

  private final Standing standing;
  private final Clock clock;

  Adoption(Standing standing, Clock clock) {
    this.standing = standing;
    this.clock = clock;
  }

  /**
   * Proves, writes and records; the advisory lock is held.
   *
   * @param name words for the migration; may be empty
   */
  DriftOutcome.Settlement run(BranchDifferences differences, String name) throws SQLException {
    DriftMigration.requirePossible(standing);
    if (standing.drift().isEmpty()) {
      return new DriftOutcome.Settlement(recorded(differences, List.of()), List.of());
    }
    DriftMigration.Written written = DriftMigration.proven(standing, name, clock).write();
    List<String> changes = new ArrayList<>(recorded(differences, written.migrations()));
    changes.add(written.aboutTheSource());
    return new DriftOutcome.Settlement(changes, written.files());
  }

  private List<String> recorded(BranchDifferences differences, List<String> adopted)
      throws SQLException {
    Connection connection = standing.database().session().connection();
    connection.setAutoCommit(false);
    try {
      List<String> changes =
          new LedgerSettlement(
                  standing, MigrationsDirectory.read(standing.project().migrations()), clock)
              .run(differences, adopted);
      connection.commit();
      return changes;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
