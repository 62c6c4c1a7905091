package io.github.migratemaven.diff.generated;

import java.util.ArrayList;
import java.util.List;

/** Schemas, extensions, sequences and types. */
record TypeStatements(Dice dice) {

  private static final List<String> LABELS = List.of("a", "b", "A a", "ç", "it''s");

  Statement schema() {
    return Statement.of("schema s1", "CREATE SCHEMA s1");
  }

  Statement sequence(String name) {
    return Statement.of(
        "sequence " + name,
        "CREATE SEQUENCE "
            + name
            + dice.maybe(30, " AS " + dice.of("integer", "smallint"))
            + dice.maybe(30, " INCREMENT BY " + dice.of("2", "-1"))
            + dice.maybe(20, " MINVALUE -5")
            + dice.maybe(20, " MAXVALUE 1000")
            + dice.maybe(20, " CACHE 7")
            + dice.maybe(20, " CYCLE"));
  }

  Statement enumType(String name) {
    List<String> labels = new ArrayList<>();
    LABELS.stream()
        .filter(label -> dice.percent(60))
        .forEach(label -> labels.add("'" + label + "'"));
    return labels.isEmpty()
        ? Statement.of("enum " + name, "CREATE TYPE " + name + " AS ENUM ()")
        : new Statement("enum " + name, "CREATE TYPE " + name + " AS ENUM", labels, "");
  }

  Statement domain(String name) {
    String type = Words.builtIn(dice);
    return Statement.of(
        "domain " + name,
        "CREATE DOMAIN "
            + name
            + " AS "
            + type
            + dice.maybe(30, " DEFAULT " + Words.value(dice, type))
            + dice.maybe(20, " NOT NULL")
            + dice.maybe(40, " CONSTRAINT k CHECK (VALUE IS NOT NULL)")
            + dice.maybe(20, " CHECK (VALUE::text <> 'q')"));
  }

  Statement composite(String name) {
    List<String> attributes = new ArrayList<>();
    Words.COLUMNS.stream()
        .filter(column -> dice.percent(50))
        .forEach(column -> attributes.add(column + " " + Words.builtIn(dice)));
    attributes.add("z integer");
    return new Statement("composite " + name, "CREATE TYPE " + name + " AS", attributes, "");
  }

  /** Another part for a statement of this slot. */
  String part(String slot) {
    return slot.startsWith("enum")
        ? "'" + dice.of(LABELS) + "'"
        : dice.of(Words.COLUMNS) + " " + Words.builtIn(dice);
  }
}
