package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Materialized views with their indexes. */
record MaterializedViews(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    Words.MATERIALIZED.forEach(
        name -> slots.add(Slot.of("materialized view " + name, () -> materialized(name))));
    Words.MATERIALIZED.forEach(
        name -> slots.add(Slot.of("index of " + name, () -> Indexes.index(dice, name, "im"))));
    slots.add(Slot.of("view over materialized", this::view));
    return slots;
  }

  private String materialized(String name) {
    return "CREATE MATERIALIZED VIEW "
        + name
        + dice.maybe(10, " WITH (fillfactor = 70)")
        + " AS "
        + Views.query(dice)
        + dice.maybe(20, " WITH NO DATA");
  }

  private String view() {
    return "CREATE VIEW vm AS SELECT * FROM " + dice.of(Words.MATERIALIZED);
  }
}
