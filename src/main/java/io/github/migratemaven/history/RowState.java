package io.github.migratemaven.history;

/** What a ledger row says about its migration. */
public enum RowState {
  /** It ran to its end. */
  APPLIED,
  /** It began, did not end, and nothing tells how far it came: Prisma's kind of failure. */
  FAILED,
  /** It began, did not end, and our journal tells how far it came. */
  UNFINISHED,
  /** It counts as never applied. */
  ROLLED_BACK
}
