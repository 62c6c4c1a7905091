package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** Composite types, changed attribute by attribute. */
record Composites(Dice dice) implements Kind {

  @Override
  public List<Slot> slots() {
    return Words.COMPOSITES.stream()
        .map(name -> new Slot("composite " + name, () -> composite(name), this::attribute))
        .toList();
  }

  private Statement composite(String name) {
    List<String> attributes = new ArrayList<>();
    Words.COLUMNS.stream()
        .filter(column -> dice.percent(40))
        .forEach(column -> attributes.add(attribute(column)));
    attributes.add("z integer");
    return new Statement("composite " + name, "CREATE TYPE " + name + " AS", attributes, "");
  }

  private String attribute() {
    return attribute(dice.of(Words.COLUMNS));
  }

  private String attribute(String name) {
    String type = dice.percent(80) ? Words.builtIn(dice) : Words.type(dice);
    return name + " " + type + (type.equals("text") ? dice.maybe(15, " COLLATE \"C\"") : "");
  }
}
