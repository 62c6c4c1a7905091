package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** Constraints that only ALTER TABLE makes. */
record AddedConstraints(Dice dice, int major) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 4)
        .mapToObj(number -> Slot.of("added constraint " + number, () -> constraint(number)))
        .toList();
  }

  private String constraint(int number) {
    String a = dice.of(Words.COLUMNS);
    return "ALTER TABLE %s ADD CONSTRAINT ka%d ".formatted(Words.table(dice), number)
        + dice.of(
            "CHECK (%s IS NOT NULL)%s".formatted(a, dice.maybe(60, " NOT VALID")),
            "CHECK (id::text <> %s::text) NOT VALID".formatted(a),
            "UNIQUE (id, %s)".formatted(a),
            "EXCLUDE (%s WITH =)%s".formatted(a, dice.maybe(30, " DEFERRABLE")),
            "PRIMARY KEY (id, %s)".formatted(a));
  }
}
