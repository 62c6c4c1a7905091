package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Routine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets bodies that are strings come after what they seem to mention, and what calls them too: they
 * may be run while the steps run, for a materialized view or a check.
 *
 * @param except steps that would wait for each other then, and need not
 */
record BodyMentions(StepGraph graph, Set<Integer> except) {

  void add(Catalog after) {
    Map<String, List<Integer>> byWord = makersByWord();
    Map<ObjectName, List<ObjectName>> callers = callers(after);
    for (Routine routine : after.routines()) {
      Set<Integer> mentioned = new LinkedHashSet<>();
      BodyWords.of(routine).forEach(word -> mentioned.addAll(byWord.getOrDefault(word, List.of())));
      if (!mentioned.isEmpty()) {
        List<Integer> own = graph.makersOf(routine.name().object());
        List<Integer> waiting = own.isEmpty() ? makersOfCallers(callers, routine) : own;
        waiting.forEach(step -> comesAfter(step, mentioned));
      }
    }
  }

  private Map<String, List<Integer>> makersByWord() {
    Map<String, List<Integer>> byWord = new HashMap<>();
    graph
        .makers()
        .forEach(
            (object, steps) -> {
              // The name of a column is too common a word.
              if (object.kind() != ObjectName.Kind.COLUMN) {
                BodyWords.of(object)
                    .forEach(
                        word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).addAll(steps));
              }
            });
    return byWord;
  }

  private static Map<ObjectName, List<ObjectName>> callers(Catalog after) {
    Map<ObjectName, List<ObjectName>> callers = new HashMap<>();
    for (Dependency dependency : after.dependencies()) {
      if (dependency.needed().kind() == ObjectName.Kind.ROUTINE) {
        callers
            .computeIfAbsent(dependency.needed(), routine -> new ArrayList<>())
            .add(dependency.dependent());
      }
    }
    return callers;
  }

  private List<Integer> makersOfCallers(
      Map<ObjectName, List<ObjectName>> callers, Routine routine) {
    return callers.getOrDefault(routine.name().object(), List.of()).stream()
        .flatMap(caller -> graph.makersOf(caller).stream())
        .toList();
  }

  private void comesAfter(int step, Set<Integer> mentioned) {
    mentioned.stream()
        .filter(maker -> !(except.contains(maker) && except.contains(step)))
        .forEach(maker -> graph.edge(maker, step));
  }
}
