package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An order of steps, or why there is none.
 *
 * @param steps in order; empty when some wait for each other
 * @param circle what is made or goes in steps that wait for each other, sorted
 */
record Ordering(List<Step> steps, Set<ObjectName> circle) {
  Ordering {
    steps = List.copyOf(steps);
    circle = new TreeSet<>(circle);
  }

  static Ordering of(List<Step> steps) {
    return new Ordering(steps, Set.of());
  }

  static Ordering none(Set<ObjectName> circle) {
    return new Ordering(List.of(), circle);
  }
}
