package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Extended statistics. */
record StatisticsObjects(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("statistics st1", () -> statistics("st1")),
        Slot.of("statistics st2", () -> statistics("s1.\"St 2\"")),
        Slot.of("statistics target", this::target));
  }

  private String statistics(String name) {
    String a = dice.of(Words.COLUMNS);
    return "CREATE STATISTICS "
        + name
        + dice.maybe(60, dice.of(" (ndistinct)", " (mcv)", " (dependencies, mcv)"))
        + " ON "
        + dice.of("id, " + a, "(id IS NULL), " + a, "lower(" + a + "::text), id", "id, a, b")
        + " FROM "
        + Words.table(dice);
  }

  private String target() {
    return "ALTER STATISTICS st1 SET STATISTICS 50";
  }
}
