package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The changes that lead to what is refused: those of the objects themselves, and those that take
 * them along.
 *
 * @param refusals one for each that is of another object, and so is not named yet
 * @param others the changes that have nothing to do with it
 */
record Causes(List<Refusal> refusals, List<Change> others) {

  static Causes of(List<Refusal> refused, List<Change> changes, Catalog before) {
    Set<ObjectName> objects =
        refused.stream().map(Refusal::object).collect(Collectors.toUnmodifiableSet());
    Limit limit = refused.get(0).limit();
    Ends ends = new Ends(before);
    Reach reach = new Reach(before.dependencies());
    Map<ObjectName, Refusal> named = new LinkedHashMap<>();
    List<Change> others = new ArrayList<>();
    for (Change change : changes) {
      List<ObjectName> ended = change.accept(ends);
      if (isOf(objects, change)) {
        continue;
      }
      if (Collections.disjoint(reach.of(ended), objects)) {
        others.add(change);
      } else if (!objects.contains(ended.get(0))) {
        named.put(ended.get(0), taking(limit, ended.get(0), change));
      }
    }
    if (others.size() == changes.size()) {
      throw new IllegalStateException("No change leads to " + refused);
    }
    return new Causes(List.copyOf(named.values()), others);
  }

  private static boolean isOf(Set<ObjectName> objects, Change change) {
    return change instanceof DefinitionChange definition
        ? objects.contains(definition.object())
        : objects.stream().anyMatch(object -> object.name().equals(change.subject()));
  }

  private static Refusal taking(Limit limit, ObjectName object, Change change) {
    String words =
        change instanceof DefinitionChange definition
            ? definition.kind().words() + " " + definition.subjectDefinition().identity()
            : ObjectWords.of(object);
    return new Refusal(limit, object, words + ", whose change takes it along");
  }
}
