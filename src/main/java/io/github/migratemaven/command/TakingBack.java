package io.github.migratemaven.command;

import io.github.migratemaven.event.Listener;
import io.github.migratemaven.history.Migration;
import io.github.migratemaven.history.MigrationRemoval;
import io.github.migratemaven.history.MigrationsDirectory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first half of {@code -Dredo}. The database goes first, in one transaction with its ledger; a
 * crash behind it leaves a pending migration, which the next {@code dev} applies as before.
 *
 * @param standing the database beside what the migrations before the last make
 */
record TakingBack(Standing standing, Clock clock, Listener listener, MigrationRemoval removal) {

  DriftOutcome.Settlement run(DevDecision.Redo redo, @Nullable String acceptDataLoss)
      throws SQLException {
    List<String> changes =
        new ArrayList<>(
            new Reversal(standing, clock, listener, "redo=" + redo.migration())
                .run(redo.differences(), acceptDataLoss)
                .changes());
    Optional<Migration> migration =
        MigrationsDirectory.read(standing.project().migrations()).find(redo.migration());
    if (migration.isPresent()) {
      Path kept = removal.remove(migration.get());
      changes.add(redo.migration() + " was taken back; its folder is kept as " + shown(kept) + ".");
    }
    return new DriftOutcome.Settlement(changes, List.of());
  }

  /** From the checkout, with slashes on every system. */
  private static String shown(Path kept) {
    int names = kept.getNameCount();
    return kept.subpath(names - 3, names).toString().replace('\\', '/');
  }
}
