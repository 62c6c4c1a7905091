package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A logged table may never reference one that is not: tables cease to be logged before those that
 * they reference, and begin behind them.
 */
record LoggingOrder(StepGraph graph) {

  private record Changing(int step, boolean unlogged) {}

  private record Key(QualifiedName table, String constraint) {}

  void keep(Catalog before) {
    Map<QualifiedName, Changing> changing = changing();
    if (changing.size() < 2) {
      return;
    }
    Set<Key> dropped = dropped();
    for (Table table : before.tables()) {
      Changing referencing = changing.get(table.name());
      if (referencing == null) {
        continue;
      }
      for (Constraint constraint : table.constraints()) {
        if (constraint instanceof ForeignKey key
            && !dropped.contains(new Key(table.name(), key.name()))) {
          Changing referenced = changing.getOrDefault(key.references(), referencing);
          order(referencing, referenced);
        }
      }
    }
  }

  private void order(Changing referencing, Changing referenced) {
    if (referencing.unlogged()) {
      graph.edge(referencing.step(), referenced.step());
    } else {
      graph.edge(referenced.step(), referencing.step());
    }
  }

  private Map<QualifiedName, Changing> changing() {
    Map<QualifiedName, Changing> changing = new HashMap<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      if (graph.steps().get(step) instanceof TableStep.Alter alter) {
        for (Clause clause : alter.clauses()) {
          if (clause instanceof StorageClause.SetLogging logging) {
            changing.put(alter.table(), new Changing(step, logging.unlogged()));
          }
        }
      }
    }
    return changing;
  }

  private Set<Key> dropped() {
    Set<Key> dropped = new HashSet<>();
    for (Step step : graph.steps()) {
      if (step instanceof TableStep.Alter alter) {
        for (Clause clause : alter.clauses()) {
          if (clause instanceof ConstraintClause.Drop drop) {
            dropped.add(new Key(alter.table(), drop.constraint().name()));
          }
        }
      }
    }
    return dropped;
  }
}
