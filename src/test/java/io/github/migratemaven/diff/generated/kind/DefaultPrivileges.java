package io.github.migratemaven.diff.generated.kind;

import java.util.List;
import java.util.stream.IntStream;

/** Privileges that what is made later is born with. */
record DefaultPrivileges(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return IntStream.range(0, 2)
        .mapToObj(number -> Slot.of("default privileges " + number, this::privileges))
        .toList();
  }

  private String privileges() {
    return "ALTER DEFAULT PRIVILEGES "
        + dice.maybe(50, "IN SCHEMA " + dice.of("public", "s1") + " ")
        + dice.of(
            "GRANT SELECT ON TABLES TO pg_monitor",
            "GRANT INSERT ON TABLES TO PUBLIC",
            "GRANT USAGE ON SEQUENCES TO pg_monitor WITH GRANT OPTION",
            "REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
            "GRANT EXECUTE ON FUNCTIONS TO pg_monitor",
            "REVOKE USAGE ON TYPES FROM PUBLIC",
            "GRANT USAGE ON TYPES TO pg_monitor");
  }
}
