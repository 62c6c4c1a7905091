package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** Foreign-data wrappers, servers and user mappings. */
record ForeignData(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return List.of(
        Slot.of("wrapper", this::wrapper),
        Slot.of("server", this::server),
        Slot.of("user mapping", this::mapping));
  }

  private String wrapper() {
    return "CREATE FOREIGN DATA WRAPPER files" + options("debug 'true'", "a '1', b '2'", "a '2'");
  }

  private String server() {
    return "CREATE SERVER remote"
        + dice.maybe(20, " VERSION '9'")
        + " FOREIGN DATA WRAPPER files"
        + options("host 'h'", "host 'i', port '1521'");
  }

  private String mapping() {
    return "CREATE USER MAPPING FOR %s SERVER remote"
            .formatted(dice.of("CURRENT_USER", "PUBLIC", "pg_monitor"))
        + options("\"user\" 'joe'", "\"user\" 'ann', a '1'");
  }

  private String options(String... choices) {
    return dice.maybe(60, " OPTIONS (" + dice.of(choices) + ")");
  }
}
