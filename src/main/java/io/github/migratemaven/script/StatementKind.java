package io.github.migratemaven.script;

/** How a statement has to be sent, as far as its words tell. */
public enum StatementKind {
  /** Runs inside a transaction like any other. */
  ORDINARY,
  /** BEGIN, COMMIT, SAVEPOINT and their kin: the script steers transactions itself. */
  TRANSACTION_CONTROL,
  /** The server refuses it inside a transaction block: CREATE INDEX CONCURRENTLY, VACUUM, … */
  OUTSIDE_TRANSACTION,
  /** COPY … FROM stdin with its data in the script. */
  COPY_FROM_STDIN
}
