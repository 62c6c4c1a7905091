package io.github.migratemaven.catalog;

/** When a constraint is checked (PostgreSQL manual, CREATE TABLE). */
public enum Deferral {
  NOT_DEFERRABLE,
  INITIALLY_IMMEDIATE,
  INITIALLY_DEFERRED
}
