package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Sequences with all their options. */
record Sequences(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return Words.SEQUENCES.stream()
        .map(name -> Slot.of("sequence " + name, () -> sequence(name)))
        .toList();
  }

  private String sequence(String name) {
    return "CREATE "
        + dice.maybe(8, "UNLOGGED ")
        + "SEQUENCE "
        + name
        + dice.maybe(30, " AS " + dice.of("integer", "smallint"))
        + dice.maybe(30, " INCREMENT BY " + dice.of("2", "-1"))
        + dice.maybe(20, " MINVALUE -5")
        + dice.maybe(20, " MAXVALUE 1000")
        + dice.maybe(20, " START WITH 7")
        + dice.maybe(20, " CACHE 7")
        + dice.maybe(20, " CYCLE");
  }
}
