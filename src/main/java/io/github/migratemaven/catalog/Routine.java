package io.github.migratemaven.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A function or procedure.
 *
 * @param name its name with the types of its input arguments
 * @param kind what it is
 * @param contract what {@code CREATE OR REPLACE} refuses to change: names and modes of the
 *     arguments, and the result
 * @param defaults how many of its arguments have a default; {@code CREATE OR REPLACE} refuses to
 *     take one away
 * @param body how its body is kept
 * @param definition all behind its name, as {@code pg_get_functiondef} prints it
 * @param comment its comment, or null
 */
public record Routine(
    RoutineName name,
    Kind kind,
    String contract,
    int defaults,
    Body body,
    String definition,
    @Nullable String comment) {

  /** The kinds of routines. */
  public enum Kind {
    FUNCTION,
    PROCEDURE
  }

  /** How a body is kept, which decides whether PostgreSQL knows what it needs. */
  public enum Body {
    /** A string, read when it runs: PostgreSQL does not know what it needs. */
    TEXT,
    /** {@code BEGIN ATOMIC … END} or {@code RETURN}: read when it is created. */
    PARSED
  }

  /**
   * The definition up to the body, of a routine whose body is parsed: {@code pg_get_functiondef}
   * puts it last, on a line of its own behind the language.
   */
  public String head() {
    int language = definition.indexOf("\n LANGUAGE ");
    int block = definition.indexOf("\nBEGIN ATOMIC\n", language);
    return definition.substring(0, block < 0 ? definition.indexOf("\nRETURN ", language) : block);
  }

  /** The same routine with another text. */
  public Routine withDefinition(String otherDefinition) {
    return new Routine(name, kind, contract, defaults, body, otherDefinition, comment);
  }
}
