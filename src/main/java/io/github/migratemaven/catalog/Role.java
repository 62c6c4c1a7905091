package io.github.migratemaven.catalog;

/**
 * Whom a policy is for. Roles belong to the whole cluster and are named only, never made: that is
 * somebody else's work.
 */
public sealed interface Role {

  /** A role by its name. */
  record Named(String name) implements Role {}

  /**
   * Whoever runs the migration. PostgreSQL stores that role's name, which is another one on every
   * server, so it is read back as what it was written for.
   */
  record CurrentUser() implements Role {}

  /** {@code PUBLIC}. */
  record Everyone() implements Role {}
}
