package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Range types of the schema's own. */
record Ranges(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return Words.RANGES.stream()
        .map(name -> Slot.of("range type " + name, () -> range(name)))
        .toList();
  }

  private String range(String name) {
    return "CREATE TYPE "
        + name
        + " AS RANGE ("
        + dice.of(
            "SUBTYPE = int4, SUBTYPE_DIFF = int4range_subdiff",
            "SUBTYPE = float8",
            "SUBTYPE = text, COLLATION = \"C\"",
            "SUBTYPE = " + dice.of(Words.ENUMS),
            "SUBTYPE = " + dice.of(Words.DOMAINS))
        + dice.maybe(20, ", MULTIRANGE_TYPE_NAME = " + dice.of("many", "s1.\"Many\""))
        + ")";
  }
}
