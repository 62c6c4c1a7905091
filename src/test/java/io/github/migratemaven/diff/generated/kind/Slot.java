package io.github.migratemaven.diff.generated.kind;

import java.util.function.Supplier;

/**
 * A place in a schema that one statement fills, with the same or another one on each side of an
 * edit.
 *
 * @param name what is made there
 * @param statement made anew each time
 * @param part another part for a statement that has parts
 */
public record Slot(String name, Supplier<Statement> statement, Supplier<String> part) {

  /** Of a statement that is changed as a whole or not at all. */
  static Slot of(String name, Supplier<String> sql) {
    return new Slot(name, () -> Statement.of(name, sql.get()), () -> "");
  }
}
