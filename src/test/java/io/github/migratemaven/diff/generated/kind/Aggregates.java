package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Aggregates over built-in functions and over the schema's own. */
record Aggregates(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(Slot.of("aggregate state", this::step), Slot.of("aggregate", this::aggregate));
  }

  private String step() {
    return "CREATE FUNCTION step(integer, %s) RETURNS integer LANGUAGE sql%s AS 'SELECT $1'"
        .formatted(dice.of("integer", "bigint"), dice.of("", " IMMUTABLE"));
  }

  private String aggregate() {
    return "CREATE AGGREGATE "
        + dice.of(
            "total(integer) (SFUNC = int4pl, STYPE = integer",
            "total(integer) (SFUNC = int4_sum, STYPE = bigint",
            "total(integer) (SFUNC = step, STYPE = integer",
            "total(bigint) (SFUNC = step, STYPE = integer",
            "total(*) (SFUNC = int8inc, STYPE = bigint")
        + dice.maybe(40, ", INITCOND = '0'")
        + dice.maybe(20, ", PARALLEL = SAFE")
        + ")";
  }
}
