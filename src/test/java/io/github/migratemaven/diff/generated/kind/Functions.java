package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Functions that need no table. */
record Functions(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    Words.FUNCTIONS.forEach(name -> slots.add(Slot.of("function " + name, () -> function(name))));
    slots.add(Slot.of("function f1(text)", () -> overload("f1")));
    slots.add(Slot.of("procedure", this::procedure));
    return slots;
  }

  private String function(String name) {
    String volatility = dice.of(" IMMUTABLE", " IMMUTABLE", "", " STABLE PARALLEL SAFE");
    return "CREATE FUNCTION "
        + name
        + switch (dice.below(6)) {
          case 0 -> "(i integer) RETURNS integer LANGUAGE sql" + volatility + " AS 'SELECT i + 1'";
          case 1 -> "(i integer) RETURNS integer LANGUAGE sql" + volatility + " RETURN i * 2";
          case 2 ->
              "(i integer, k integer DEFAULT 3) RETURNS integer LANGUAGE sql"
                  + volatility
                  + " BEGIN ATOMIC SELECT i + k; END";
          case 3 ->
              "(i integer) RETURNS integer LANGUAGE sql"
                  + volatility
                  + " RETURN "
                  + dice.of(Words.FUNCTIONS)
                  + "(1) + i";
          case 4 ->
              "(i integer) RETURNS "
                  + Words.type(dice)
                  + " LANGUAGE plpgsql"
                  + volatility
                  + " AS $$BEGIN RETURN NULL; END$$";
          default ->
              "(i integer, VARIADIC ts text[] DEFAULT '{}') RETURNS integer LANGUAGE plpgsql COST 7 STRICT SECURITY DEFINER"
                  + volatility
                  + " SET search_path = s1 AS 'BEGIN RETURN 1; END'";
        };
  }

  private String overload(String name) {
    return "CREATE FUNCTION %s(t %s) RETURNS %s LANGUAGE sql IMMUTABLE AS 'SELECT $1'"
        .formatted(name, dice.of("text", "varchar"), dice.of("text", "varchar"));
  }

  private String procedure() {
    return "CREATE PROCEDURE pr(%s) LANGUAGE %s"
        .formatted(
            dice.of("", "i integer", "INOUT i integer"),
            dice.of(
                "plpgsql AS 'BEGIN i := 1; END'",
                "plpgsql AS 'BEGIN COMMIT; END'",
                "sql BEGIN ATOMIC SELECT 1; END"));
  }
}
