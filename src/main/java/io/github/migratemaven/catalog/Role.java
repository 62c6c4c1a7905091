package io.github.migratemaven.catalog;

import java.util.Comparator;

/**
 * Whom a policy or a privilege is for, or whose an object is. Roles belong to the whole cluster and
 * are named only, never made: that is somebody else's work.
 */
public sealed interface Role {

  /** {@code PUBLIC}, then whoever runs the migration, then by name. */
  Comparator<Role> ORDER = Comparator.comparing(Role::rank).thenComparing(Role::nameOrEmpty);

  /** A role by its name. */
  record Named(String name) implements Role {}

  /**
   * Whoever runs the migration. PostgreSQL stores that role's name, which is another one on every
   * server, so it is read back as what it was written for.
   */
  record CurrentUser() implements Role {}

  /** {@code PUBLIC}. */
  record Everyone() implements Role {}

  private static int rank(Role role) {
    return role instanceof Everyone ? 0 : role instanceof CurrentUser ? 1 : 2;
  }

  private static String nameOrEmpty(Role role) {
    return role instanceof Named named ? named.name() : "";
  }
}
