package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/** A name is free before something else takes it, unless names are exchanged. */
record NameOrder(StepGraph graph) {

  void keep(Catalog before) {
    RelationNames names = new RelationNames(before);
    Map<QualifiedName, Integer> freed = new HashMap<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      for (QualifiedName name : names.freed(graph.steps().get(step), graph.effectsOf(step))) {
        freed.putIfAbsent(name, step);
      }
    }
    if (freed.isEmpty()) {
      return;
    }
    for (int step = 0; step < graph.steps().size(); step++) {
      for (QualifiedName name : names.taken(graph.steps().get(step), graph.effectsOf(step))) {
        graph.edgeIfPossible(freed.getOrDefault(name, step), step);
      }
    }
  }
}
