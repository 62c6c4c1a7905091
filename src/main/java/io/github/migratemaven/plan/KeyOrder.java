package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A foreign key goes before the key that it references, also where that is pulled forward: no
 * dependency says so.
 */
record KeyOrder(StepGraph graph) {

  private static final Set<ObjectName.Kind> KEYS =
      EnumSet.of(ObjectName.Kind.CONSTRAINT, ObjectName.Kind.INDEX);

  void keep() {
    Map<QualifiedName, List<Integer>> foreignKeys = goneForeignKeys();
    if (!foreignKeys.isEmpty()) {
      for (int step = 0; step < graph.steps().size(); step++) {
        comesAfter(step, foreignKeys);
      }
    }
  }

  /** The steps that drop foreign keys, by the table that is referenced. */
  private Map<QualifiedName, List<Integer>> goneForeignKeys() {
    Map<QualifiedName, List<Integer>> steps = new HashMap<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      if (graph.steps().get(step) instanceof TableStep.Alter alter
          && alter.kind() == StepKind.DROP_FOREIGN_KEY
          && alter.clauses().get(0) instanceof ConstraintClause.Drop drop
          && drop.constraint() instanceof ForeignKey key) {
        steps.computeIfAbsent(key.references(), table -> new ArrayList<>()).add(step);
      }
    }
    return steps;
  }

  private void comesAfter(int step, Map<QualifiedName, List<Integer>> foreignKeys) {
    if (graph.steps().get(step).kind() == StepKind.DROP_FOREIGN_KEY) {
      return;
    }
    for (ObjectName gone : graph.effectsOf(step).gone()) {
      if (KEYS.contains(gone.kind())) {
        foreignKeys
            .getOrDefault(gone.name(), List.of())
            .forEach(foreignKey -> graph.edge(foreignKey, step));
      }
    }
  }
}
