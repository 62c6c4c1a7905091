package io.github.migratemaven.plan;

/**
 * A value to add to an enum, and where.
 *
 * @param label the value
 * @param position where it goes
 */
public record EnumValue(String label, Position position) {

  /** A place among the values of an enum. */
  public sealed interface Position permits AtEnd, Before, After {}

  /** Behind all others. */
  public record AtEnd() implements Position {}

  /** In front of a value that exists. */
  public record Before(String neighbour) implements Position {}

  /** Behind a value that exists. */
  public record After(String neighbour) implements Position {}
}
