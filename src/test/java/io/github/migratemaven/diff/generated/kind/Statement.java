package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/**
 * One statement of a generated schema.
 *
 * @param slot what it makes; on both sides of an edit the same object has the same slot
 * @param head what stands before the parts
 * @param parts columns and constraints of a table, or the like; they can be changed one by one
 * @param tail what stands behind the parts
 */
public record Statement(String slot, String head, List<String> parts, String tail) {

  public Statement {
    parts = List.copyOf(parts);
  }

  /** A statement that is changed as a whole or not at all. */
  public static Statement of(String slot, String sql) {
    return new Statement(slot, sql, List.of(), "");
  }

  public Statement withParts(List<String> otherParts) {
    return new Statement(slot, head, otherParts, tail);
  }

  public boolean hasParts() {
    return !parts.isEmpty();
  }

  public String sql() {
    return hasParts() ? head + " (" + String.join(", ", parts) + ")" + tail : head;
  }
}
