package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** A schema besides public. */
record Schemas() implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(Slot.of("schema s1", () -> "CREATE SCHEMA s1"));
  }
}
