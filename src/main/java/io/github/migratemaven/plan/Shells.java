package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Steps that wait for each other, with views and functions that come, or go, as mere shells first.
 * A materialized view has none: it is filled when it is made.
 */
final class Shells {

  private Shells() {}

  /** All steps; those of the circle that make or drop a view have a shell before them. */
  static List<Step> ofViews(List<Step> all, Set<Integer> circle) {
    return withShells(
        all, circle, step -> step instanceof ViewStep view ? withShell(view) : List.of(step));
  }

  /** The same of functions whose bodies PostgreSQL has parsed. */
  static List<Step> ofRoutines(List<Step> all, Set<Integer> circle) {
    return withShells(
        all,
        circle,
        step -> step instanceof RoutineStep routine ? withShell(routine) : List.of(step));
  }

  private static List<Step> withShells(
      List<Step> all, Set<Integer> circle, Function<Step, List<Step>> withShell) {
    List<Step> steps = new ArrayList<>();
    for (int step = 0; step < all.size(); step++) {
      Step whole = all.get(step);
      steps.addAll(circle.contains(step) ? withShell.apply(whole) : List.of(whole));
    }
    return steps;
  }

  private static List<Step> withShell(ViewStep step) {
    if (step instanceof ViewStep.Create create && !create.view().materialized()) {
      return List.of(new ViewStep.Begin(create.view()), new ViewStep.Replace(create.view()));
    }
    if (step instanceof ViewStep.Replace replace) {
      return List.of(new ViewStep.Begin(replace.view()), replace);
    }
    return step instanceof ViewStep.Drop drop && !drop.view().materialized()
        ? List.of(new ViewStep.Hollow(drop.view()), drop)
        : List.of(step);
  }

  private static List<Step> withShell(RoutineStep step) {
    if (step instanceof RoutineStep.Create create && isParsed(create.routine())) {
      return List.of(
          new RoutineStep.Begin(create.routine()), new RoutineStep.Replace(create.routine()));
    }
    if (step instanceof RoutineStep.Replace replace && isParsed(replace.routine())) {
      return List.of(new RoutineStep.Begin(replace.routine()), replace);
    }
    return step instanceof RoutineStep.Drop drop && isParsed(drop.routine())
        ? List.of(new RoutineStep.Hollow(drop.routine()), drop)
        : List.of(step);
  }

  private static boolean isParsed(Routine routine) {
    return routine.body() == Routine.Body.PARSED;
  }
}
