package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;

/**
 * Puts steps in order: by kind, then by name, except that what others wait for is pulled forward to
 * where it is needed. Nothing is ever put off behind its kind's place, so that what one kind may
 * rely on of another ({@link StepKind}) stays true.
 */
final class StepOrder {

  private static final Comparator<Step> BY_KIND =
      Comparator.comparing(Step::kind).thenComparing(Step::subject);

  private StepOrder() {}

  /** The steps in an order that PostgreSQL accepts, or those that wait for each other. */
  static Ordering of(List<Step> steps, Pair<Catalog> catalogs) {
    StepGraph graph = StepGraph.of(sorted(steps), catalogs);
    graph = without(graph, catalogs, (all, circle) -> TakenApart.of(all, circle, catalogs));
    graph = without(graph, catalogs, (all, circle) -> Shells.ofViews(all.steps(), circle));
    graph = without(graph, catalogs, (all, circle) -> Shells.ofRoutines(all.steps(), circle));
    Set<ObjectName> circle = Circles.objectsIn(graph);
    return circle.isEmpty()
        ? Ordering.of(Rejoined.of(inOrder(withMentions(graph, catalogs))))
        : Ordering.none(circle);
  }

  private static StepGraph without(
      StepGraph graph,
      Pair<Catalog> catalogs,
      BiFunction<StepGraph, Set<Integer>, List<Step>> takenApart) {
    Set<Integer> circle = Circles.in(graph);
    return circle.isEmpty()
        ? graph
        : StepGraph.of(sorted(takenApart.apply(graph, circle)), catalogs);
  }

  private static StepGraph withMentions(StepGraph graph, Pair<Catalog> catalogs) {
    graph.addMentions(catalogs.after(), Set.of());
    Set<Integer> circle = Circles.in(graph);
    if (circle.isEmpty()) {
      return graph;
    }
    List<Step> apart = sorted(TakenApart.of(graph, circle, catalogs));
    StepGraph smaller = StepGraph.of(apart, catalogs);
    smaller.addMentions(catalogs.after(), Set.of());
    Set<Integer> left = Circles.in(smaller);
    if (left.isEmpty()) {
      return smaller;
    }
    StepGraph without = StepGraph.of(apart, catalogs);
    without.addMentions(catalogs.after(), left);
    return without;
  }

  /** An object that is made again and commented anew would be commented twice. */
  private static List<Step> sorted(List<Step> steps) {
    return steps.stream().distinct().sorted(BY_KIND).toList();
  }

  private static List<Step> inOrder(StepGraph graph) {
    int[] places = places(graph);
    return drained(graph, step -> places[step]).stream().map(graph.steps()::get).toList();
  }

  /** The place of its kind, or the first of those that wait for it. */
  private static int[] places(StepGraph graph) {
    List<Integer> order = drained(graph, step -> 0);
    int[] places = new int[order.size()];
    for (int i = order.size() - 1; i >= 0; i--) {
      int step = order.get(i);
      places[step] = graph.steps().get(step).kind().ordinal();
      for (int waiting : graph.after(step)) {
        places[step] = Math.min(places[step], places[waiting]);
      }
    }
    return places;
  }

  /** Always the first in order of those that wait for nothing. */
  private static List<Integer> drained(StepGraph graph, IntUnaryOperator place) {
    PriorityQueue<Integer> ready =
        new PriorityQueue<>(
            Comparator.<Integer>comparingInt(place::applyAsInt).thenComparingInt(step -> step));
    int[] waiting = new int[graph.steps().size()];
    for (int step = 0; step < waiting.length; step++) {
      waiting[step] = graph.before(step).size();
      if (waiting[step] == 0) {
        ready.add(step);
      }
    }
    List<Integer> ordered = new ArrayList<>();
    while (!ready.isEmpty()) {
      int step = ready.remove();
      ordered.add(step);
      for (int successor : graph.after(step)) {
        if (--waiting[successor] == 0) {
          ready.add(successor);
        }
      }
    }
    return ordered;
  }
}
