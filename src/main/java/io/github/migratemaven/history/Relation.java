package io.github.migratemaven.history;

/** How a migrations directory and a ledger stand to each other, edits and failures aside. */
public enum Relation {
  /** Both know the same migrations. */
  IN_SYNC,
  /** The directory has more: there is something to apply. */
  BEHIND,
  /** The ledger has more, all of it later than the directory: a release was rolled back. */
  AHEAD,
  /** The ledger has more, and not only at its end: a folder was deleted or renamed. */
  FOLDERS_MISSING,
  /** Each has what the other has not. */
  DIVERGED
}
