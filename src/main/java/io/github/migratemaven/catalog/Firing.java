package io.github.migratemaven.catalog;

/** When a trigger or rule fires ({@code session_replication_role}). */
public enum Firing {
  /** In ordinary sessions; what a new one does. */
  ORIGIN,
  /** Never. */
  DISABLED,
  /** While changes of another server are applied. */
  REPLICA,
  /** In both. */
  ALWAYS
}
