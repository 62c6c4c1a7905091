package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.ObjectName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to go when something goes: all that needs it, and all that needs that. */
final class Reach {

  private final Map<ObjectName, List<ObjectName>> dependents = new HashMap<>();

  /** The dependents of a relation's columns and other parts too. */
  private final Map<ObjectName, List<ObjectName>> dependentsOfWhole = new HashMap<>();

  Reach(Collection<Dependency> dependencies) {
    for (Dependency dependency : dependencies) {
      note(dependents, dependency.needed(), dependency.dependent());
      note(dependentsOfWhole, dependency.needed().whole(), dependency.dependent());
    }
  }

  /** These objects and all that cannot be without them. */
  Set<ObjectName> of(Collection<ObjectName> ends) {
    Set<ObjectName> reached = new LinkedHashSet<>(ends);
    Deque<ObjectName> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (ObjectName dependent : dependentsOf(next.remove())) {
        // A column that is of a type is not dropped for it.
        if (dependent.kind() != ObjectName.Kind.COLUMN && reached.add(dependent)) {
          next.add(dependent);
        }
      }
    }
    return reached;
  }

  private List<ObjectName> dependentsOf(ObjectName object) {
    Map<ObjectName, List<ObjectName>> index = object.isPart() ? dependents : dependentsOfWhole;
    return index.getOrDefault(object, List.of());
  }

  private static void note(
      Map<ObjectName, List<ObjectName>> index, ObjectName needed, ObjectName dependent) {
    index.computeIfAbsent(needed, key -> new ArrayList<>()).add(dependent);
  }
}
