package io.github.migratemaven.diff.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes schemas up, and edits them. Much of it no server would take: whoever loads it leaves out
 * the statements that fail.
 */
final class SchemaGenerator {

  private final Dice dice;
  private final TypeStatements types;
  private final TableStatements tables;
  private final CodeStatements code;

  SchemaGenerator(long seed) {
    this.dice = new Dice(seed);
    this.types = new TypeStatements(dice);
    this.tables = new TableStatements(dice);
    this.code = new CodeStatements(dice);
  }

  /** A schema; its statements in an order in which most of them can be loaded. */
  List<Statement> schema() {
    return all().values().stream().filter(each -> dice.percent(65)).map(Supplier::get).toList();
  }

  /** The same schema after somebody worked on it. */
  List<Statement> edited(List<Statement> schema) {
    Map<String, Statement> kept = new LinkedHashMap<>();
    schema.forEach(each -> kept.put(each.slot(), each));
    List<Statement> edited = new ArrayList<>();
    all()
        .forEach(
            (slot, another) -> {
              Statement before = kept.remove(slot);
              int chance = dice.below(100);
              if (before == null ? chance < 15 : chance < 12) {
                edited.add(another.get());
              } else if (before != null && chance < 40) {
                edited.add(withOtherParts(before));
              } else if (before != null && chance < 92) {
                edited.add(before);
              }
            });
    return edited;
  }

  private Statement withOtherParts(Statement statement) {
    if (!statement.hasParts()) {
      return statement;
    }
    List<String> parts = new ArrayList<>(statement.parts());
    for (int i = dice.below(3); i >= 0; i--) {
      int at = dice.below(parts.size() + 1);
      switch (dice.below(3)) {
        case 0 -> parts.add(at, part(statement.slot()));
        case 1 -> parts.set(Math.min(at, parts.size() - 1), part(statement.slot()));
        default -> parts.remove(Math.min(at, parts.size() - 1));
      }
      if (parts.isEmpty()) {
        return statement;
      }
    }
    return statement.withParts(parts);
  }

  private String part(String slot) {
    return slot.startsWith("table") ? tables.part() : types.part(slot);
  }

  /** Every slot with what may fill it. */
  private Map<String, Supplier<Statement>> all() {
    Map<String, Supplier<Statement>> all = new LinkedHashMap<>();
    all.put("schema s1", types::schema);
    Words.SEQUENCES.forEach(name -> all.put("sequence " + name, () -> types.sequence(name)));
    Words.ENUMS.forEach(name -> all.put("enum " + name, () -> types.enumType(name)));
    Words.DOMAINS.forEach(name -> all.put("domain " + name, () -> types.domain(name)));
    Words.COMPOSITES.forEach(name -> all.put("composite " + name, () -> types.composite(name)));
    Words.TABLES.forEach(name -> all.put("table " + name, () -> tables.table(name)));
    Words.FUNCTIONS.forEach(name -> all.put("function " + name, () -> code.function(name)));
    all.put("function fire", code::triggerFunction);
    Words.VIEWS.forEach(name -> all.put("view " + name, () -> code.view(name)));
    Words.MATERIALIZED.forEach(
        name -> all.put("materialized view " + name, () -> code.materializedView(name)));
    Words.TABLES.forEach(table -> all.putAll(on(table)));
    Words.MATERIALIZED.forEach(
        view -> all.put("index i" + view, () -> tables.index("i" + view, view)));
    Words.VIEWS.forEach(view -> all.put("rule " + view, () -> code.rule(view)));
    for (int i = 0; i < 8; i++) {
      int number = i;
      all.put("comment " + number, () -> code.comment(number));
    }
    return all;
  }

  private Map<String, Supplier<Statement>> on(String table) {
    Map<String, Supplier<Statement>> on = new LinkedHashMap<>();
    on.put("foreign key 1 " + table, () -> tables.foreignKey(table, 1));
    on.put("foreign key 2 " + table, () -> tables.foreignKey(table, 2));
    String index = "i" + (Words.TABLES.indexOf(table) + 1);
    on.put("index " + index, () -> tables.index(index, table));
    on.put("index " + index + "b", () -> tables.index(index + "b", table));
    on.put("policy 1 " + table, () -> tables.policy(table, 1));
    on.put("row security " + table, () -> tables.rowSecurity(table));
    on.put("trigger 1 " + table, () -> code.trigger(table, 1));
    return on;
  }
}
