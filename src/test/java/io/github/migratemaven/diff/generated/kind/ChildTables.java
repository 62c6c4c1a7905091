package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Tables that inherit, and tables of a composite type. */
record ChildTables(Dice dice, TableParts of) implements Kind {

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    Words.CHILDREN.forEach(
        name -> slots.add(new Slot("child table " + name, () -> child(name), of::part)));
    slots.add(Slot.of("typed table", this::typed));
    slots.add(Slot.of("inheritance", this::inheritance));
    return slots;
  }

  private Statement child(String name) {
    List<String> parts = new ArrayList<>();
    parts.add("own integer" + dice.maybe(30, " DEFAULT 3"));
    for (int i = dice.below(3); i > 0; i--) {
      parts.add(of.part());
    }
    String parents = dice.of(Words.TABLES) + dice.maybe(20, ", " + dice.of(Words.CHILDREN));
    return new Statement(
        "child table " + name, "CREATE TABLE " + name, parts, " INHERITS (" + parents + ")");
  }

  private String typed() {
    return "CREATE TABLE ty OF "
        + dice.of(Words.COMPOSITES)
        + dice.of("", " (z PRIMARY KEY)", " (z WITH OPTIONS DEFAULT 4 NOT NULL)");
  }

  private String inheritance() {
    return "ALTER TABLE %s %sINHERIT %s"
        .formatted(dice.of(Words.CHILDREN), dice.maybe(50, "NO "), dice.of(Words.TABLES));
  }
}
