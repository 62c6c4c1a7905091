package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Policies, and whether they are in force. */
record RowSecurity(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "o" + i;
      slots.add(Slot.of("policy " + name, () -> policy(name)));
      slots.add(Slot.of("row security " + i, this::rowSecurity));
    }
    return slots;
  }

  private String policy(String name) {
    return "CREATE POLICY "
        + name
        + " ON "
        + Words.table(dice)
        + dice.maybe(20, " AS RESTRICTIVE")
        + dice.of("", " FOR SELECT", " FOR ALL", " FOR UPDATE")
        + dice.maybe(30, " TO " + dice.of("PUBLIC", "CURRENT_USER", "pg_monitor"))
        + " USING ("
        + condition()
        + ")"
        + dice.maybe(30, " WITH CHECK (" + condition() + ")");
  }

  private String condition() {
    return dice.of(
        "true",
        "id IS NOT NULL",
        dice.of(Words.COLUMNS) + " IS NOT NULL",
        dice.of(Words.FUNCTIONS) + "(1) IS NOT NULL",
        "EXISTS (SELECT FROM " + dice.of(Words.VIEWS) + ")");
  }

  private String rowSecurity() {
    return "ALTER TABLE %s %s ROW LEVEL SECURITY"
        .formatted(Words.table(dice), dice.of("ENABLE", "FORCE"));
  }
}
