package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Steps that wait for each other. */
final class Circles {

  private Circles() {}

  /** The steps in circles and between two circles; empty when the graph has none. */
  static Set<Integer> in(StepGraph graph) {
    Set<Integer> left = new TreeSet<>();
    for (int step = 0; step < graph.steps().size(); step++) {
      left.add(step);
    }
    trim(left, graph::before, graph::after);
    trim(left, graph::after, graph::before);
    return left;
  }

  /** What steps that wait for each other make or end. */
  static Set<ObjectName> objectsIn(StepGraph graph) {
    Set<ObjectName> objects = new TreeSet<>();
    for (int step : in(graph)) {
      objects.addAll(graph.effectsOf(step).made());
      objects.addAll(graph.effectsOf(step).gone());
    }
    return objects;
  }

  /** That these have no order. */
  static List<Refusal> refusals(Set<ObjectName> circle) {
    return circle.stream()
        .map(object -> new Refusal(Limit.CIRCLE, object, ObjectWords.of(object)))
        .toList();
  }

  /** Takes out what has nothing of what is left on one side, again and again. */
  private static void trim(
      Set<Integer> left, IntFunction<Set<Integer>> side, IntFunction<Set<Integer>> other) {
    Deque<Integer> free = new ArrayDeque<>();
    int[] count = new int[left.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1];
    for (int step : left) {
      count[step] = (int) side.apply(step).stream().filter(left::contains).count();
      if (count[step] == 0) {
        free.add(step);
      }
    }
    while (!free.isEmpty()) {
      int step = free.remove();
      left.remove(step);
      other.apply(step).stream()
          .filter(left::contains)
          .filter(next -> --count[next] == 0)
          .forEach(free::add);
    }
  }
}
