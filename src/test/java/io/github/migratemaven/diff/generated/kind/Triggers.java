package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Triggers of all sorts, and whether they fire. */
record Triggers(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    slots.add(Slot.of("function fire", this::function));
    for (int i = 0; i < 5; i++) {
      String name = "g" + i;
      slots.add(Slot.of("trigger " + name, () -> trigger(name)));
    }
    slots.add(Slot.of("firing 1", this::firing));
    slots.add(Slot.of("firing 2", this::firing));
    return slots;
  }

  private String function() {
    return "CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN "
        + dice.of("NEW", "OLD", "NULL")
        + "; END'";
  }

  private String trigger(String name) {
    String a = dice.of(Words.COLUMNS);
    return "CREATE "
        + switch (dice.below(5)) {
          case 0 ->
              "CONSTRAINT TRIGGER %s AFTER INSERT ON %s%s FOR EACH ROW"
                  .formatted(
                      name,
                      Words.table(dice),
                      dice.of("", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED"));
          case 1 ->
              "TRIGGER %s AFTER UPDATE ON %s REFERENCING OLD TABLE AS o NEW TABLE AS n"
                  .formatted(name, Words.table(dice));
          case 2 ->
              "TRIGGER %s INSTEAD OF INSERT ON %s FOR EACH ROW"
                  .formatted(name, dice.of(Words.VIEWS));
          default ->
              "TRIGGER %s %s ON %s%s%s"
                  .formatted(
                      name,
                      dice.of(
                          "BEFORE INSERT",
                          "AFTER UPDATE",
                          "AFTER DELETE OR INSERT",
                          "AFTER TRUNCATE",
                          "BEFORE UPDATE OF " + a),
                      Words.table(dice),
                      dice.of(" FOR EACH ROW", ""),
                      dice.maybe(25, dice.of(" WHEN (true)", " WHEN (NEW." + a + " IS NULL)")));
        }
        + " EXECUTE FUNCTION fire("
        + dice.maybe(20, "'it''s', 2")
        + ")";
  }

  private String firing() {
    return "ALTER TABLE %s %s TRIGGER g%d"
        .formatted(
            Words.table(dice),
            dice.of("DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"),
            dice.below(5));
  }
}
