package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** Rules on views and tables. */
record Rules(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 3)
        .mapToObj(number -> Slot.of("rule " + number, () -> rule("u" + number)))
        .toList();
  }

  private String rule(String name) {
    return "CREATE RULE %s AS ON %s TO %s%s DO %s"
        .formatted(
            name,
            dice.of("INSERT", "DELETE", "UPDATE"),
            dice.percent(60) ? dice.of(Words.VIEWS) : Words.table(dice),
            dice.maybe(20, " WHERE " + dice.of("NEW", "OLD") + ".id IS NULL"),
            dice.of(
                "INSTEAD NOTHING",
                "ALSO NOTHING",
                "ALSO SELECT 1",
                "INSTEAD DELETE FROM " + Words.table(dice),
                "ALSO NOTIFY told"));
  }
}
