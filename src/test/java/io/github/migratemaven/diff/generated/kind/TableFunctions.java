package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Functions over tables and their rows, with bodies that the server knows and that it does not. */
record TableFunctions(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("table function g1", () -> function("g1")),
        Slot.of("table function g2", () -> function("s1.g2")));
  }

  private String function(String name) {
    String table = Words.table(dice);
    String a = dice.of(Words.COLUMNS);
    return "CREATE FUNCTION "
        + name
        + switch (dice.below(6)) {
          case 0 ->
              "(i integer) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT i + count(%s) FROM %s; END"
                  .formatted(dice.of("*", a), table);
          case 1 -> "(r %s) RETURNS text LANGUAGE sql AS 'SELECT ''x'''".formatted(table);
          case 2 ->
              "(i integer) RETURNS SETOF %s LANGUAGE plpgsql ROWS 5 AS 'BEGIN RETURN; END'"
                  .formatted(table);
          case 3 ->
              "(i integer) RETURNS TABLE (x text, y bigint) LANGUAGE sql BEGIN ATOMIC SELECT %s::text, i::bigint FROM %s; END"
                  .formatted(a, dice.percent(70) ? table : dice.of(Words.VIEWS));
          case 4 ->
              "(i integer) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM %s'"
                  .formatted(table);
          default ->
              "(INOUT i integer, OUT o %s) LANGUAGE plpgsql AS 'BEGIN o := NULL; END'"
                  .formatted(Words.type(dice));
        };
  }
}
