package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Enums, whose values come, go and change places. */
record Enums(Dice dice) implements Kind {

  private static final List<String> LABELS = List.of("a", "b", "A a", "ç", "it''s");

  @Override
  public List<Slot> slots() {
    return Words.ENUMS.stream()
        .map(name -> new Slot("enum " + name, () -> enumType(name), this::label))
        .toList();
  }

  private Statement enumType(String name) {
    List<String> labels = new ArrayList<>();
    LABELS.stream()
        .filter(label -> dice.percent(60))
        .forEach(label -> labels.add("'" + label + "'"));
    return labels.isEmpty()
        ? Statement.of("enum " + name, "CREATE TYPE " + name + " AS ENUM ()")
        : new Statement("enum " + name, "CREATE TYPE " + name + " AS ENUM", labels, "");
  }

  private String label() {
    return "'" + dice.of(LABELS) + "'";
  }
}
