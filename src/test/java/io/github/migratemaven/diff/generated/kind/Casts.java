package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Casts to and from the schema's own types. */
record Casts(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("cast function", this::function),
        Slot.of("cast", this::cast),
        Slot.of("cast inout", this::throughText));
  }

  private String function() {
    return "CREATE FUNCTION made(integer) RETURNS c1 LANGUAGE sql IMMUTABLE AS 'SELECT %s::c1'"
        .formatted("NULL");
  }

  private String cast() {
    return "CREATE CAST (integer AS c1) WITH FUNCTION made(integer)"
        + dice.of("", " AS ASSIGNMENT", " AS IMPLICIT");
  }

  private String throughText() {
    return "CREATE CAST (%s AS text) WITH INOUT%s"
        .formatted(dice.of("c1", "e1", "s1.e1"), dice.of("", " AS ASSIGNMENT"));
  }
}
