package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Domains with their defaults and checks. */
record Domains(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return Words.DOMAINS.stream()
        .map(name -> Slot.of("domain " + name, () -> domain(name)))
        .toList();
  }

  private String domain(String name) {
    String type = dice.percent(85) ? Words.builtIn(dice) : Words.type(dice);
    return "CREATE DOMAIN "
        + name
        + " AS "
        + type
        + dice.maybe(30, " DEFAULT " + Words.value(dice, type))
        + dice.maybe(20, " NOT NULL")
        + dice.maybe(40, " CONSTRAINT k CHECK (VALUE IS NOT NULL)")
        + dice.maybe(20, " CHECK (VALUE::text <> 'q')")
        + dice.maybe(10, " CHECK (" + dice.of(Words.FUNCTIONS) + "(1) IS NOT NULL)");
  }
}
