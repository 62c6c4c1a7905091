package io.github.migratemaven.command;

import io.github.migratemaven.history.Ledger;
import io.github.migratemaven.history.MigrationsDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The ledger's part of settling a difference, in the caller's transaction: edited migrations take
 * the checksum of today, missing ones count as rolled back, adopted ones as applied.
 */
record LedgerSettlement(Standing standing, MigrationsDirectory directory, Clock clock) {

  List<String> run(BranchDifferences differences, List<String> adopted) throws SQLException {
    List<String> changes = new ArrayList<>();
    for (BranchDifferences.Missing missing : differences.missing()) {
      changes.addAll(edit(missing.name()).missing());
    }
    for (BranchDifferences.Edited edited : differences.edited()) {
      changes.addAll(edit(edited.name()).edited());
    }
    for (String migration : adopted) {
      changes.addAll(edit(migration).applied());
    }
    return changes;
  }

  private LedgerEdit edit(String migration) {
    Connection connection = standing.database().session().connection();
    return LedgerEdit.of(
        connection,
        new Ledger(standing.database().session().defaultSchema()),
        directory,
        migration,
        clock);
  }
}
