package io.github.migratemaven.command;

import org.jspecify.annotations.Nullable;

/** On whose word rows may be put into a database. */
public sealed interface Permission {

  /** The POM names the database, or the build made it: that was decided and reviewed before. */
  record OfThePom() implements Permission {}

  /**
   * A person typed it, and might have meant another: the database has to be one for development.
   *
   * @param claim the name of the database that is said to be one, or null
   */
  record OfAPerson(@Nullable String claim) implements Permission {}
}
