package io.github.migratemaven.apply;

/** What applying does about something odd in the history. */
public enum Policy {
  /** Says nothing. */
  IGNORE,
  /** Says it and goes on. */
  WARN,
  /** Changes nothing and fails. */
  FAIL
}
