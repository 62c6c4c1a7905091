package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Partitioned tables and their partitions, one of them partitioned itself. */
record PartitionedTables(Dice dice, TableParts of) implements Kind {

  @Override
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    Words.PARTITIONED.forEach(
        name -> slots.add(new Slot("partitioned table " + name, () -> parent(name), of::part)));
    Words.PARTITIONS.forEach(
        name -> slots.add(Slot.of("partition " + name, () -> partition(name))));
    return slots;
  }

  /** The key is always the same: another one is refused. */
  private Statement parent(String name) {
    List<String> parts = new ArrayList<>();
    parts.add("id integer NOT NULL" + dice.maybe(40, " PRIMARY KEY"));
    Words.COLUMNS.stream()
        .filter(each -> dice.percent(40))
        .forEach(each -> parts.add(of.column(each)));
    if (dice.percent(40)) {
      parts.add(of.constraint());
    }
    return new Statement(
        "partitioned table " + name, "CREATE TABLE " + name, parts, " PARTITION BY RANGE (id)");
  }

  private String partition(String name) {
    String parent = dice.percent(80) ? dice.of(Words.PARTITIONED) : dice.of(Words.PARTITIONS);
    if (dice.percent(15)) {
      return "CREATE TABLE %s (LIKE %s INCLUDING ALL)".formatted(name, parent);
    }
    return "CREATE "
        + dice.maybe(5, "UNLOGGED ")
        + "TABLE "
        + name
        + " PARTITION OF "
        + parent
        + dice.maybe(40, " (" + own() + ")")
        + bound()
        + dice.maybe(15, " PARTITION BY RANGE (id)")
        + dice.maybe(10, " WITH (fillfactor = 80)");
  }

  private String own() {
    String a = dice.of(Words.COLUMNS);
    return dice.of(
        a + " DEFAULT NULL",
        a + " NOT NULL",
        a + " DEFAULT 'x'",
        "CONSTRAINT \"own\" CHECK (id > 0)",
        "CONSTRAINT k1 CHECK (" + a + " IS NOT NULL)",
        "UNIQUE (id, " + a + ")");
  }

  private String bound() {
    int from = dice.below(4) * 10;
    return dice.percent(15)
        ? " DEFAULT"
        : " FOR VALUES FROM (%d) TO (%d)".formatted(from, from + 10 * (1 + dice.below(2)));
  }
}
