package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps must run before which. Steps are numbered by their order without any dependency.
 *
 * <ul>
 *   <li>What needs an object goes before that object goes or changes (edges of the old catalog).
 *   <li>What needs an object comes after that object has come or changed (edges of the new one).
 *   <li>An object that is made again goes before it comes.
 *   <li>A shell is there for whoever needs the object, and needs nothing of what the object needs.
 *   <li>A foreign key goes before the key that it references.
 *   <li>A name is free before something else takes it, where that can be.
 *   <li>The statements about one table keep the order of their kinds among each other, those about
 *       one column their order.
 * </ul>
 */
final class StepGraph {

  private record Edge(int first, int second) {}

  private final List<Step> steps;
  private final List<Effects> effects;
  private final List<Set<Integer>> successors = new ArrayList<>();
  private final List<Set<Integer>> predecessors = new ArrayList<>();
  private final Map<ObjectName, List<Integer>> makers = new HashMap<>();

  /** Which steps make shells. */
  private final Map<ObjectName, Integer> beginners = new HashMap<>();

  /** After which steps an object needs nothing more, though it is there. */
  private final Map<ObjectName, Integer> hollowers = new HashMap<>();

  /** What need not wait for a shell to be filled, but should where it can. */
  private final List<Edge> wishes = new ArrayList<>();

  /** The first step after which an object is not there, or not as it was. */
  private final Map<ObjectName, Integer> enders = new HashMap<>();

  private StepGraph(List<Step> steps, Heirs heirs) {
    this.steps = steps;
    StepEffects visitor = new StepEffects(heirs);
    this.effects = steps.stream().map(step -> step.accept(visitor)).toList();
  }

  /**
   * The graph of some steps.
   *
   * @param steps in the order of their kinds
   */
  static StepGraph of(List<Step> steps, Pair<Catalog> catalogs) {
    Heirs heirs = Heirs.of(catalogs);
    StepGraph graph = new StepGraph(steps, heirs);
    for (int step = 0; step < steps.size(); step++) {
      graph.successors.add(new LinkedHashSet<>());
      graph.predecessors.add(new LinkedHashSet<>());
    }
    graph.index();
    graph.endsBeforeBeginnings();
    catalogs.before().dependencies().forEach(graph::dependentGoesFirst);
    catalogs.after().dependencies().forEach(graph::neededComesFirst);
    graph.neededBySteps();
    new TableOrder(graph).keep();
    new FamilyOrder(graph, heirs).keep();
    new KeyOrder(graph).keep();
    new LoggingOrder(graph).keep(catalogs.before());
    graph.grantWishes();
    new NameOrder(graph).keep(catalogs.before());
    return graph;
  }

  /**
   * Lets bodies that are strings come after what they seem to mention.
   *
   * @param except steps that would wait for each other then, and need not
   */
  void addMentions(Catalog after, Set<Integer> except) {
    new BodyMentions(this, except).add(after);
  }

  List<Step> steps() {
    return steps;
  }

  /** The steps that must wait for a step. */
  Set<Integer> after(int step) {
    return successors.get(step);
  }

  /** The steps that a step must wait for. */
  Set<Integer> before(int step) {
    return predecessors.get(step);
  }

  /** Which steps make what. */
  Map<ObjectName, List<Integer>> makers() {
    return makers;
  }

  /** What a step makes and ends. */
  Effects effectsOf(int step) {
    return effects.get(step);
  }

  private void index() {
    for (int step = 0; step < steps.size(); step++) {
      for (ObjectName made : effects.get(step).made()) {
        makers.computeIfAbsent(made, object -> new ArrayList<>()).add(step);
      }
      for (ObjectName begun : effects.get(step).begun()) {
        beginners.put(begun, step);
      }
      for (ObjectName hollowed : effects.get(step).hollowed()) {
        hollowers.put(hollowed, step);
      }
      for (ObjectName gone : effects.get(step).gone()) {
        enders.putIfAbsent(gone, step);
      }
    }
  }

  private void endsBeforeBeginnings() {
    enders.forEach((object, ender) -> makersOf(object).forEach(maker -> edge(ender, maker)));
    enders.forEach((object, ender) -> edge(hollowers.getOrDefault(object, ender), ender));
    beginners.forEach(
        (object, beginner) -> {
          makersOf(object).forEach(maker -> edge(beginner, maker));
          edge(enders.getOrDefault(object, beginner), beginner);
        });
    overloadsEndBeforeOthersBegin();
  }

  /** Else a call could mean the routine that is about to go. */
  private void overloadsEndBeforeOthersBegin() {
    Map<QualifiedName, List<Integer>> newOverloads = new HashMap<>();
    makers.forEach(
        (object, steps) -> {
          if (object.kind() == ObjectName.Kind.ROUTINE) {
            newOverloads.computeIfAbsent(object.name(), name -> new ArrayList<>()).addAll(steps);
          }
        });
    enders.forEach(
        (object, ender) -> {
          if (object.kind() == ObjectName.Kind.ROUTINE) {
            newOverloads
                .getOrDefault(object.name(), List.of())
                .forEach(maker -> edge(ender, maker));
          }
        });
  }

  private void dependentGoesFirst(Dependency dependency) {
    Integer needed = enderOf(dependency.needed());
    Integer dependent = needed == null ? null : lastNeedOf(dependency.dependent());
    if (needed != null && dependent != null) {
      edge(dependent, needed);
    }
  }

  private void neededComesFirst(Dependency dependency) {
    List<Integer> dependents = makersOf(dependency.dependent());
    if (!dependents.isEmpty()) {
      dependents.forEach(dependent -> comesAfter(dependent, dependency.needed()));
    }
  }

  private void neededBySteps() {
    for (int step = 0; step < steps.size(); step++) {
      int dependent = step;
      effects.get(step).needed().forEach(needed -> comesAfter(dependent, needed));
      // A part that comes by itself comes after its whole.
      effects.get(step).made().stream()
          .filter(ObjectName::isPart)
          .forEach(part -> comesAfter(dependent, part.whole()));
    }
  }

  private void comesAfter(int dependent, ObjectName needed) {
    Integer beginner = beginners.get(needed.whole());
    if (beginner == null) {
      makersOf(needed).forEach(maker -> edge(maker, dependent));
    } else {
      edge(beginner, dependent);
      makersOf(needed).forEach(maker -> wishes.add(new Edge(maker, dependent)));
    }
  }

  private void grantWishes() {
    for (Edge wish : wishes) {
      if (looksIntoIt(steps.get(wish.second())) || !reaches(wish.second(), wish.first())) {
        edge(wish.first(), wish.second());
      }
    }
  }

  /** It would run an empty shell over its rows; a circle is better than wrong rows. */
  private static boolean looksIntoIt(Step step) {
    return step instanceof TableStep.Alter
        || step instanceof IndexStep
        || step instanceof ViewStep.Create create && create.view().materialized();
  }

  private boolean reaches(int from, int to) {
    Set<Integer> seen = new HashSet<>(Set.of(from));
    Deque<Integer> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (int successor : successors.get(next.remove())) {
        if (seen.add(successor)) {
          next.add(successor);
        }
      }
    }
    return seen.contains(to);
  }

  private @Nullable Integer lastNeedOf(ObjectName dependent) {
    Integer hollower = hollowers.get(dependent);
    return hollower == null ? enderOf(dependent) : hollower;
  }

  /** The steps that make an object by itself, else those that make what it is a part of. */
  List<Integer> makersOf(ObjectName object) {
    List<Integer> own = makers.get(object);
    return own == null ? makers.getOrDefault(object.whole(), List.of()) : own;
  }

  private @Nullable Integer enderOf(ObjectName object) {
    Integer own = enders.get(object);
    Integer whole = enders.get(object.whole());
    return own == null || whole != null && whole < own ? whole : own;
  }

  /** One step runs before another, unless the other must run first. */
  void edgeIfPossible(int first, int second) {
    if (first != second && !after(first).contains(second) && !reaches(second, first)) {
      edge(first, second);
    }
  }

  /** One step must run before another. */
  void edge(int first, int second) {
    if (first != second) {
      successors.get(first).add(second);
      predecessors.get(second).add(first);
    }
  }
}
