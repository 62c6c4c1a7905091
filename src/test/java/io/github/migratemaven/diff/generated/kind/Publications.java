package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Publications of tables and of schemas. */
record Publications(Dice dice, int major) implements Kind {

  private static final int FILTERS_SINCE = 15;

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("publication n1", () -> publication("n1")),
        Slot.of("publication n2", () -> publication("\"N 2\"")));
  }

  private String publication(String name) {
    return "CREATE PUBLICATION "
        + name
        + dice.of(
            " FOR ALL TABLES",
            "",
            tables(),
            tables(),
            tables() + ", " + Words.table(dice),
            " FOR TABLES IN SCHEMA " + dice.of("public", "s1"))
        + dice.maybe(
            25,
            " WITH (" + dice.of("publish = 'insert'", "publish_via_partition_root = true") + ")");
  }

  private String tables() {
    boolean isFiltered = major >= FILTERS_SINCE;
    return " FOR TABLE "
        + dice.maybe(15, "ONLY ")
        + Words.table(dice)
        + (isFiltered ? dice.maybe(30, " (id, " + dice.of(Words.COLUMNS) + ")") : "")
        + (isFiltered ? dice.maybe(30, " WHERE (id > 3)") : "");
  }
}
