package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Operators and the functions that they are made of. */
record Operators(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("operator function", this::function),
        Slot.of("operator", this::operator),
        Slot.of("view over operator", this::view));
  }

  private String function() {
    return "CREATE FUNCTION same(text, text) RETURNS %s LANGUAGE sql IMMUTABLE RETURN %s"
        .formatted("boolean", dice.of("lower($1) = lower($2)", "$1 = $2"));
  }

  private String operator() {
    return "CREATE OPERATOR "
        + dice.of("", "s1.")
        + "=== (LEFTARG = text, RIGHTARG = text, FUNCTION = "
        + dice.of("same", "texteq")
        + dice.maybe(30, ", COMMUTATOR = ===")
        + dice.maybe(30, ", RESTRICT = eqsel")
        + dice.maybe(20, ", HASHES")
        + ")";
  }

  private String view() {
    return "CREATE VIEW alike AS SELECT id FROM %s WHERE %s::text === 'x'"
        .formatted(Words.table(dice), dice.of(Words.COLUMNS));
  }
}
