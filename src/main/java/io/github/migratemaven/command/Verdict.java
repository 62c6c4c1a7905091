package io.github.migratemaven.command;

/** What a person says about a migration. */
public enum Verdict {
  /** All of it is in the database, whoever put it there. */
  APPLIED,
  /** None of it is in the database, or no more. */
  ROLLED_BACK,
  /** Its script was changed after it ran, and the change makes no difference. */
  EDITED,
  /** It ran, its folder is gone, and that is right. */
  MISSING
}
