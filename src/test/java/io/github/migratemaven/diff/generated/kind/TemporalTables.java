package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Keys without overlaps, and foreign keys over periods (18). */
record TemporalTables(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("temporal table", this::table),
        Slot.of("temporal reference", this::reference),
        Slot.of("temporal foreign key", this::foreignKey));
  }

  private String table() {
    return "CREATE TABLE prices (item int4range, during %s, price integer, CONSTRAINT %s %s (item, during WITHOUT OVERLAPS)%s)"
        .formatted(
            dice.of("tsrange", "daterange", "datemultirange"),
            dice.of("prices_pkey", "k1"),
            dice.of("PRIMARY KEY", "UNIQUE"),
            dice.maybe(20, " DEFERRABLE"));
  }

  private String reference() {
    return "CREATE TABLE sales (item int4range, during %s, n integer)"
        .formatted(dice.of("tsrange", "daterange", "datemultirange"));
  }

  private String foreignKey() {
    return "ALTER TABLE sales ADD CONSTRAINT priced FOREIGN KEY (item, PERIOD during) REFERENCES prices (item, PERIOD during)"
        + dice.maybe(20, " NOT ENFORCED");
  }
}
