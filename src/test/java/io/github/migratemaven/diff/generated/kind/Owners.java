package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** Objects that belong to other roles. */
record Owners(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 3)
        .mapToObj(number -> Slot.of("owner " + number, this::owner))
        .toList();
  }

  private String owner() {
    return "ALTER "
        + dice.of(
            "TABLE " + Words.table(dice),
            "VIEW " + dice.of(Words.VIEWS),
            "MATERIALIZED VIEW " + dice.of(Words.MATERIALIZED),
            "SEQUENCE " + dice.of(Words.SEQUENCES),
            "FUNCTION " + dice.of(Words.FUNCTIONS),
            "TYPE " + dice.of(dice.of(Words.ENUMS), dice.of(Words.COMPOSITES)),
            "DOMAIN " + dice.of(Words.DOMAINS),
            "SCHEMA s1")
        + " OWNER TO "
        + dice.of(Words.ROLES);
  }
}
