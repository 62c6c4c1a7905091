package io.github.migratemaven.diff.generated;

import java.util.List;

/**
 * One statement of a generated schema.
 *
 * @param slot what it makes; on both sides of an edit the same object has the same slot
 * @param head what stands before the parts
 * @param parts columns and constraints of a table, or the like; they can be changed one by one
 * @param tail what stands behind the parts
 */
record Statement(String slot, String head, List<String> parts, String tail) {

  Statement {
    parts = List.copyOf(parts);
  }

  /** A statement that is changed as a whole or not at all. */
  static Statement of(String slot, String sql) {
    return new Statement(slot, sql, List.of(), "");
  }

  Statement withParts(List<String> otherParts) {
    return new Statement(slot, head, otherParts, tail);
  }

  boolean hasParts() {
    return !parts.isEmpty();
  }

  String sql() {
    return hasParts() ? head + " (" + String.join(", ", parts) + ")" + tail : head;
  }
}
