package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** How tables are kept. */
record TableStorages(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 4)
        .mapToObj(number -> Slot.of("table storage " + number, this::storage))
        .toList();
  }

  private String storage() {
    return "ALTER TABLE "
        + Words.table(dice)
        + dice.of(
            " SET (fillfactor = 40)",
            " SET (toast.autovacuum_enabled = false, autovacuum_vacuum_threshold = 5)",
            " SET UNLOGGED",
            " SET TABLESPACE fast",
            " REPLICA IDENTITY FULL",
            " REPLICA IDENTITY NOTHING",
            " REPLICA IDENTITY USING INDEX i" + dice.below(7));
  }
}
