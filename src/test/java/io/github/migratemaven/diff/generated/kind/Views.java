package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Views over tables and over each other. */
record Views(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return Words.VIEWS.stream().map(name -> Slot.of("view " + name, () -> view(name))).toList();
  }

  private String view(String name) {
    if (dice.percent(5)) {
      return "CREATE RECURSIVE VIEW %s (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM %s WHERE n < 5"
          .formatted(name, name);
    }
    return "CREATE VIEW "
        + name
        + dice.maybe(
            20,
            " WITH ("
                + dice.of("security_barrier", "check_option=local", "security_invoker=true")
                + ")")
        + " AS "
        + query(dice);
  }

  static String query(Dice dice) {
    String a = dice.of(Words.COLUMNS);
    String from = dice.percent(75) ? Words.table(dice) : dice.of(Words.VIEWS);
    return switch (dice.below(10)) {
      case 0 -> "SELECT * FROM " + from;
      case 1 -> "SELECT id, %s AS a FROM %s WHERE id IS NOT NULL".formatted(a, from);
      case 2 ->
          "SELECT x.id, y.%s FROM %s x JOIN %s y USING (id)".formatted(a, from, Words.table(dice));
      case 3 -> "SELECT id, count(*) AS n FROM %s GROUP BY id".formatted(from);
      case 4 -> "SELECT id, %s(1) AS f FROM %s".formatted(dice.of(Words.FUNCTIONS), from);
      case 5 -> "SELECT id, %s::text AS a FROM %s UNION ALL SELECT 1, 'x'".formatted(a, from);
      case 6 -> "SELECT x.* FROM %s x WHERE x IS NOT NULL".formatted(from);
      case 7 ->
          "WITH w AS (SELECT id, row_number() OVER (ORDER BY %s) AS r FROM %s) SELECT w.id, w.r, (SELECT max(id) FROM %s) AS most FROM w"
              .formatted(a, from, Words.table(dice));
      case 8 -> "SELECT %s, %s FROM %s".formatted(a, dice.of(Words.COLUMNS), from);
      default -> "SELECT id FROM " + from;
    };
  }
}
