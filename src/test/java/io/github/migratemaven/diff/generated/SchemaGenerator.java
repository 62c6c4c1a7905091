package io.github.migratemaven.diff.generated;

import io.github.migratemaven.diff.generated.kind.Dice;
import io.github.migratemaven.diff.generated.kind.Kinds;
import io.github.migratemaven.diff.generated.kind.Slot;
import io.github.migratemaven.diff.generated.kind.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes schemas up, and edits them. Some of it no server would take: whoever loads it leaves out
 * the statements that fail.
 */
final class SchemaGenerator {

  private final Dice dice;
  private final List<Slot> slots;

  SchemaGenerator(long seed, int major) {
    this.dice = new Dice(seed);
    this.slots = Kinds.slots(dice, major);
  }

  /** A schema; its statements in an order in which most of them can be loaded. */
  List<Statement> schema() {
    return slots.stream()
        .filter(slot -> dice.percent(70))
        .map(slot -> slot.statement().get())
        .toList();
  }

  /** The same schema after somebody worked on it. */
  List<Statement> edited(List<Statement> schema) {
    Map<String, Statement> kept = new LinkedHashMap<>();
    schema.forEach(each -> kept.put(each.slot(), each));
    List<Statement> edited = new ArrayList<>();
    for (Slot slot : slots) {
      Statement before = kept.get(slot.name());
      int chance = dice.below(100);
      if (before == null ? chance < 15 : chance < 12) {
        edited.add(slot.statement().get());
      } else if (before != null && chance < 40) {
        edited.add(withOtherParts(before, slot));
      } else if (before != null && chance < 92) {
        edited.add(before);
      }
    }
    return edited;
  }

  private Statement withOtherParts(Statement statement, Slot slot) {
    if (!statement.hasParts()) {
      return statement;
    }
    List<String> parts = new ArrayList<>(statement.parts());
    for (int i = dice.below(3); i >= 0; i--) {
      int at = dice.below(parts.size() + 1);
      switch (dice.below(3)) {
        case 0 -> parts.add(at, slot.part().get());
        case 1 -> parts.set(Math.min(at, parts.size() - 1), slot.part().get());
        default -> parts.remove(Math.min(at, parts.size() - 1));
      }
      if (parts.isEmpty()) {
        return statement;
      }
    }
    return statement.withParts(parts);
  }
}
