package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Foreign keys, also to and from partitioned tables. */
record ForeignKeys(Dice dice, int major) implements Kind {

  private static final int COLUMNS_TO_SET_NULL_SINCE = 15;
  private static final int NOT_ENFORCED_SINCE = 18;

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String name = "fk" + i;
      slots.add(Slot.of("foreign key " + name, () -> foreignKey(name)));
    }
    return slots;
  }

  private String foreignKey(String name) {
    String column = dice.percent(70) ? dice.of(Words.COLUMNS) : "id";
    return "ALTER TABLE %s ADD CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s)"
            .formatted(
                Words.table(dice),
                name,
                column,
                Words.table(dice),
                dice.percent(80) ? "id" : dice.of(Words.COLUMNS))
        + dice.maybe(10, " MATCH FULL")
        + dice.maybe(40, " ON DELETE " + onDelete(column))
        + dice.maybe(20, " ON UPDATE CASCADE")
        + dice.maybe(20, " DEFERRABLE" + dice.maybe(50, " INITIALLY DEFERRED"))
        + dice.maybe(
            15,
            major >= NOT_ENFORCED_SINCE ? dice.of(" NOT VALID", " NOT ENFORCED") : " NOT VALID");
  }

  private String onDelete(String column) {
    String which = major >= COLUMNS_TO_SET_NULL_SINCE ? dice.maybe(30, " (" + column + ")") : "";
    return dice.of("CASCADE", "RESTRICT", "SET NULL" + which, "SET DEFAULT" + which);
  }
}
