package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Indexes of all methods, some of them made into constraints. */
record Indexes(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String name = "i" + i;
      slots.add(Slot.of("index " + name, () -> index(dice, Words.table(dice), name)));
    }
    slots.add(Slot.of("index statistics", this::statistics));
    slots.add(Slot.of("cluster", this::cluster));
    slots.add(Slot.of("using index", this::constraint));
    return slots;
  }

  static String index(Dice dice, String relation, String name) {
    String a = dice.of(Words.COLUMNS);
    return "CREATE %sINDEX %s ON %s%s%s (%s%s)%s%s%s"
        .formatted(
            dice.maybe(15, "UNIQUE "),
            name,
            dice.maybe(10, "ONLY "),
            relation,
            dice.maybe(25, dice.of(" USING hash", " USING gin", " USING brin", " USING gist")),
            key(dice, a),
            dice.maybe(10, ", (id IS NULL)"),
            dice.maybe(15, " INCLUDE (id)"),
            dice.maybe(10, " WITH (fillfactor = 60)"),
            dice.maybe(20, " WHERE " + dice.of("id IS NOT NULL", a + " IS NOT NULL")));
  }

  private static String key(Dice dice, String a) {
    return dice.of(
        a,
        a + " DESC",
        a + " NULLS FIRST",
        "lower(" + a + "::text)",
        "id, " + a,
        a + " text_pattern_ops",
        a + " COLLATE \"C\"",
        a + " jsonb_path_ops",
        "(" + dice.of(Words.FUNCTIONS) + "(1))",
        "to_tsvector('words', " + a + "::text)");
  }

  private String statistics() {
    return "ALTER INDEX i%d ALTER COLUMN 1 SET STATISTICS 50".formatted(dice.below(7));
  }

  private String cluster() {
    return "ALTER TABLE %s CLUSTER ON i%d".formatted(dice.of(Words.TABLES), dice.below(7));
  }

  private String constraint() {
    return "ALTER TABLE %s ADD CONSTRAINT ku %s USING INDEX i%d"
        .formatted(dice.of(Words.TABLES), dice.of("UNIQUE", "PRIMARY KEY"), dice.below(7));
  }
}
