package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** Comments on anything. */
record Comments(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 12)
        .mapToObj(number -> Slot.of("comment " + number, this::comment))
        .toList();
  }

  private String comment() {
    return "COMMENT ON " + on() + " IS " + dice.of("'one'", "'it''s two'", "E'two\\nlines'");
  }

  private String on() {
    String table = Words.table(dice);
    return dice.of(
        "TABLE " + table,
        "COLUMN " + table + "." + dice.of(Words.COLUMNS),
        "VIEW " + dice.of(Words.VIEWS),
        "COLUMN " + dice.of(Words.VIEWS) + ".id",
        "MATERIALIZED VIEW " + dice.of(Words.MATERIALIZED),
        "TYPE " + dice.of(dice.of(Words.ENUMS), dice.of(Words.COMPOSITES), dice.of(Words.RANGES)),
        "COLUMN " + dice.of(Words.COMPOSITES) + ".z",
        "DOMAIN " + dice.of(Words.DOMAINS),
        "CONSTRAINT k ON DOMAIN " + dice.of(Words.DOMAINS),
        "SEQUENCE " + dice.of(Words.SEQUENCES),
        "SCHEMA " + dice.of("s1", "public"),
        "INDEX " + dice.of("i1", "i2", "im"),
        "CONSTRAINT " + dice.of("k1", "ka1", "fk1") + " ON " + table,
        "TRIGGER g" + dice.below(5) + " ON " + table,
        "RULE u1 ON " + dice.of(Words.VIEWS),
        "POLICY o" + dice.below(4) + " ON " + table,
        "FUNCTION " + dice.of(Words.FUNCTIONS),
        "AGGREGATE total(integer)",
        "COLLATION " + dice.of(Words.COLLATIONS),
        "STATISTICS st1",
        "PUBLICATION n1",
        "EVENT TRIGGER watch",
        "SERVER remote",
        "CAST (integer AS c1)",
        "OPERATOR === (text, text)",
        "TEXT SEARCH CONFIGURATION words",
        "TEXT SEARCH DICTIONARY stems");
  }
}
