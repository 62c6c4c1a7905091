package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** How columns are kept, and defaults that only some children have. */
record ColumnSettings(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 6)
        .mapToObj(number -> Slot.of("column setting " + number, this::setting))
        .toList();
  }

  private String setting() {
    return "ALTER TABLE %s%s ALTER COLUMN %s "
            .formatted(dice.maybe(20, "ONLY "), Words.table(dice), dice.of(Words.COLUMNS))
        + dice.of(
            "SET STORAGE " + dice.of("EXTERNAL", "MAIN", "PLAIN"),
            "SET COMPRESSION pglz",
            "SET STATISTICS 7",
            "SET (n_distinct = 5)",
            "SET NOT NULL",
            "SET DEFAULT NULL",
            "DROP DEFAULT");
  }
}
