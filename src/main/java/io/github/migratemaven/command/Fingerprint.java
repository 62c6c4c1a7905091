package io.github.migratemaven.command;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.history.LedgerRow;
import io.github.migratemaven.history.MigrationsDirectory;
import io.github.migratemaven.snapshot.Snapshots;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was made from. Equal fingerprints: the decision still holds.
 *
 * @param sources label and text of each source script
 * @param migrations name and checksum of each local migration
 * @param ledger each ledger row; empty without a database
 * @param live the database's schema, or null without a database
 */
record Fingerprint(
    List<String> sources, List<String> migrations, List<String> ledger, @Nullable Catalog live) {
  Fingerprint {
    sources = List.copyOf(sources);
    migrations = List.copyOf(migrations);
    ledger = List.copyOf(ledger);
  }

  /**
   * Of files and database as they are now.
   *
   * @param history what the branch's migrations make: its schemas are looked at
   */
  static Fingerprint now(
      Project project, @Nullable DatabaseAtWork database, Snapshots snapshots, Catalog history)
      throws SQLException {
    return new Fingerprint(
        project.schemaSources().stream()
            .flatMap(source -> source.scripts().stream())
            .map(script -> script.label() + '\n' + script.text())
            .toList(),
        MigrationsDirectory.read(project.migrations()).migrations().stream()
            .map(migration -> migration.name() + ' ' + migration.checksum())
            .toList(),
        database == null
            ? List.of()
            : database.rows().orElse(List.of()).stream().map(LedgerRow::toString).toList(),
        database == null ? null : database.live(snapshots, history));
  }
}
