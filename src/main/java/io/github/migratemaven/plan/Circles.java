package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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

  /** Fails when steps wait for each other. */
  static void requireNone(StepGraph graph) {
    Set<Integer> circle = in(graph);
    if (circle.isEmpty()) {
      return;
    }
    Set<String> members = new TreeSet<>();
    for (int step : circle) {
      graph.effectsOf(step).made().forEach(made -> members.add(words(made)));
      graph.effectsOf(step).gone().forEach(gone -> members.add(words(gone)));
    }
    throw Problem.of(
            ErrorCode.M419,
            "These objects need each other in a circle that we cannot take apart, so there is no"
                + " order in which they could be made or dropped.")
        .at(List.copyOf(members))
        .state("Nothing was written, and nothing was run.")
        .next(
            NextStep.goal(
                "Write the change by hand, one of them in two steps",
                "dev",
                "createOnly",
                "name=by_hand"))
        .raise();
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

  private static String words(ObjectName object) {
    String kind = object.kind().name().toLowerCase(Locale.ROOT);
    String name = object.name().schema() + "." + object.name().name();
    return switch (object.kind()) {
      case ROUTINE -> kind + " " + name + "(" + object.part() + ")";
      default -> object.isPart() ? kind + " " + object.part() + " of " + name : kind + " " + name;
    };
  }
}
