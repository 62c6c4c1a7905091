package io.github.migratemaven.history;

/**
 * A migration that is in the directory and in the ledger.
 *
 * @param migration the folder as it is now
 * @param row its live row in the ledger
 */
public record Applied(Migration migration, LedgerRow row) {

  /** Whether the script is another one than that which ran. */
  public boolean isEdited() {
    return !migration.matches(row.checksum());
  }
}
