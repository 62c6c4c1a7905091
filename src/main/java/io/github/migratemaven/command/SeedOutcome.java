package io.github.migratemaven.command;

/** The end of a {@code seed}. */
public sealed interface SeedOutcome {

  /** All seeds ran. */
  record Done(SeedResult result) implements SeedOutcome {}

  /**
   * Nothing ran: the database may be anybody's.
   *
   * @param database its name, which is also what {@code -Dclaim} takes
   */
  record Unclaimed(String database) implements SeedOutcome {}
}
