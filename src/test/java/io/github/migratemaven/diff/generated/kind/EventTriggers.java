package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Event triggers that let everything pass. */
record EventTriggers(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("function guard", this::function),
        Slot.of("event trigger", this::trigger),
        Slot.of("event trigger firing", this::firing));
  }

  private String function() {
    return "CREATE FUNCTION guard() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN %s; END'"
        .formatted(dice.of("NULL", "PERFORM 1"));
  }

  private String trigger() {
    return "CREATE EVENT TRIGGER watch ON %s EXECUTE FUNCTION guard()"
        .formatted(
            dice.of("ddl_command_end", "ddl_command_start", "sql_drop WHEN TAG IN ('DROP TABLE')"));
  }

  private String firing() {
    return "ALTER EVENT TRIGGER watch " + dice.of("DISABLE", "ENABLE ALWAYS");
  }
}
