package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The alterations of all tables, one for each. */
final class TableAlterations {

  private final Map<QualifiedName, TableAlteration> byTable = new TreeMap<>();
  private final Situation situation;
  private final Serials serials;
  private final Fills fills;
  private final IndexStorageSteps storage;

  TableAlterations(Situation situation, Serials serials, Fills fills, IndexStorageSteps storage) {
    this.situation = situation;
    this.serials = serials;
    this.fills = fills;
    this.storage = storage;
  }

  ColumnSteps columnsOf(QualifiedName table) {
    return new ColumnSteps(of(table), situation, serials, fills);
  }

  ConstraintSteps constraintsOf(QualifiedName table) {
    return new ConstraintSteps(of(table), situation, storage);
  }

  TableStorageSteps storageOf(QualifiedName table) {
    return new TableStorageSteps(of(table), situation);
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    byTable.values().forEach(alteration -> steps.addAll(alteration.steps()));
    return steps;
  }

  TableAlteration of(QualifiedName table) {
    return byTable.computeIfAbsent(
        table, name -> new TableAlteration(name, situation.isParent(name)));
  }
}
