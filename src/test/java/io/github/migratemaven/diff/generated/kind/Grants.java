package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** Privileges on objects and columns. */
record Grants(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 8)
        .mapToObj(number -> Slot.of("grant " + number, this::grant))
        .toList();
  }

  private String grant() {
    return dice.percent(80)
        ? "GRANT "
            + what()
            + " TO "
            + dice.of("PUBLIC", dice.of(Words.ROLES))
            + dice.maybe(15, " WITH GRANT OPTION")
        : "REVOKE "
            + dice.of(
                "ALL ON " + Words.table(dice) + " FROM CURRENT_USER",
                "EXECUTE ON FUNCTION " + dice.of(Words.FUNCTIONS) + " FROM PUBLIC",
                "USAGE ON TYPE " + dice.of(Words.ENUMS) + " FROM PUBLIC",
                "USAGE ON SCHEMA s1 FROM CURRENT_USER");
  }

  private String what() {
    String table = Words.table(dice);
    String a = dice.of(Words.COLUMNS);
    return dice.of(
        "SELECT ON " + table,
        "INSERT, UPDATE ON " + table,
        "ALL ON " + table,
        "SELECT (" + a + "), UPDATE (" + a + ") ON " + table,
        "SELECT ON " + dice.of(Words.VIEWS),
        "SELECT (id) ON " + dice.of(Words.VIEWS),
        "SELECT ON " + dice.of(Words.MATERIALIZED),
        "USAGE ON SEQUENCE " + dice.of(Words.SEQUENCES),
        "USAGE ON SCHEMA " + dice.of("s1", "public"),
        "EXECUTE ON FUNCTION " + dice.of(Words.FUNCTIONS),
        "USAGE ON TYPE "
            + dice.of(dice.of(Words.ENUMS), dice.of(Words.COMPOSITES), dice.of(Words.DOMAINS)),
        "USAGE ON FOREIGN SERVER remote");
  }
}
