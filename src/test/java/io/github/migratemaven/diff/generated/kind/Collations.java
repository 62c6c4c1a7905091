package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Collations of ICU and of the C library. */
record Collations(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return Words.COLLATIONS.stream()
        .map(name -> Slot.of("collation " + name, () -> collation(name)))
        .toList();
  }

  private String collation(String name) {
    return "CREATE COLLATION "
        + name
        + dice.of(
            " (provider = icu, locale = 'de-AT')",
            " (provider = icu, locale = 'de-DE')",
            " (provider = icu, locale = 'de-DE', deterministic = false)",
            " (provider = libc, lc_collate = 'C', lc_ctype = 'C')");
  }
}
