package io.github.migratemaven.diff.generated.kind;

import java.util.ArrayList;
import java.util.List;

/** All kinds of objects, in an order in which most of them can be loaded. */
public final class Kinds {

  /** So that the kinds of one schema meet more often than they would if all were in each. */
  private static final int SHARE = 60;

  private Kinds() {}

  /** The slots of some kinds, and always those of tables. */
  public static List<Slot> slots(Dice dice, int major) {
    List<Slot> slots = new ArrayList<>(new Schemas().slots());
    for (Kind kind : beforeTables(dice)) {
      slots.addAll(dice.percent(SHARE) ? kind.slots() : List.of());
    }
    slots.addAll(new Tables(dice, new TableParts(dice, major)).slots());
    for (Kind kind : afterTables(dice, major)) {
      slots.addAll(dice.percent(SHARE) ? kind.slots() : List.of());
    }
    return slots;
  }

  private static List<Kind> beforeTables(Dice dice) {
    return List.of(
        new DefaultPrivileges(dice),
        new Collations(dice),
        new Sequences(dice),
        new Enums(dice),
        new Domains(dice),
        new Composites(dice),
        new Ranges(dice),
        new Functions(dice),
        new TextSearch(dice));
  }

  private static List<Kind> afterTables(Dice dice, int major) {
    return List.of(
        new PartitionedTables(dice, new TableParts(dice, major)),
        new ChildTables(dice, new TableParts(dice, major)),
        new TemporalTables(dice),
        new ForeignData(dice),
        new TableFunctions(dice),
        new Aggregates(dice),
        new Operators(dice),
        new Casts(dice),
        new Views(dice),
        new MaterializedViews(dice),
        new AddedConstraints(dice, major),
        new ForeignKeys(dice, major),
        new Indexes(dice),
        new TableStorages(dice),
        new ColumnSettings(dice),
        new StatisticsObjects(dice),
        new RowSecurity(dice),
        new Triggers(dice),
        new Rules(dice),
        new Publications(dice, major),
        new EventTriggers(dice),
        new Comments(dice),
        new Owners(dice),
        new Grants(dice));
  }
}
