package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts the steps of one object one behind the other, foreign keys into their tables. */
record HomeOrder(Homes homes, Pair<Catalog> states) {

  /** The steps in an order that PostgreSQL accepts. */
  List<Step> of(List<Step> steps) {
    StepGraph all = graph(InlinedKeys.of(steps, (table, references) -> true));
    Set<QualifiedName> circle = subjects(all, Circles.in(all));
    if (circle.isEmpty()) {
      return drained(all);
    }
    StepGraph some =
        graph(
            InlinedKeys.of(
                steps,
                (table, references) -> !(circle.contains(table) && circle.contains(references))));
    // What is left of circles then is not of foreign keys; the plan has an order for it.
    return Circles.in(some).isEmpty() ? drained(some) : steps;
  }

  private StepGraph graph(List<Step> steps) {
    return StepGraph.of(steps.stream().sorted(homes.order()).toList(), states);
  }

  private static Set<QualifiedName> subjects(StepGraph graph, Set<Integer> steps) {
    Set<QualifiedName> subjects = new HashSet<>();
    steps.forEach(step -> subjects.add(graph.steps().get(step).subject()));
    return subjects;
  }

  /**
   * Always the first in order of those that wait for nothing, and of these one of the object that
   * was begun, if there is any.
   */
  private List<Step> drained(StepGraph graph) {
    TreeSet<Integer> ready = new TreeSet<>();
    int[] waiting = new int[graph.steps().size()];
    for (int step = 0; step < waiting.length; step++) {
      waiting[step] = graph.before(step).size();
      if (waiting[step] == 0) {
        ready.add(step);
      }
    }
    List<Step> ordered = new ArrayList<>();
    int step = -1;
    while (!ready.isEmpty()) {
      step = next(step, ready, graph);
      ready.remove(step);
      ordered.add(graph.steps().get(step));
      for (int successor : graph.after(step)) {
        if (--waiting[successor] == 0) {
          ready.add(successor);
        }
      }
    }
    return ordered;
  }

  private int next(int last, TreeSet<Integer> ready, StepGraph graph) {
    Integer following = ready.higher(last);
    return last >= 0
            && following != null
            && homes.areSame(graph.steps().get(last), graph.steps().get(following))
        ? following
        : ready.first();
  }
}
