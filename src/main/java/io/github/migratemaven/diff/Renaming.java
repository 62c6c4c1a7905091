package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds among dropped and added members those whose definition is the same, so that they are
 * renamed. A new name that was taken before is left alone: it is not free when the rename runs.
 *
 * @param renamed the pairs found
 * @param dropped what is still to be dropped
 * @param added what is still to be added
 */
record Renaming<T>(List<Pair<T>> renamed, List<T> dropped, List<T> added) {

  static <T> Renaming<T> among(Matching<T> matching, Function<T, ?> definition) {
    Map<Object, T> candidates = new LinkedHashMap<>();
    matching.dropped().forEach(member -> candidates.putIfAbsent(definition.apply(member), member));
    List<Pair<T>> renamed = new ArrayList<>();
    List<T> added = new ArrayList<>();
    for (T member : matching.added()) {
      T candidate = candidates.remove(definition.apply(member));
      if (candidate == null) {
        added.add(member);
      } else {
        renamed.add(new Pair<>(candidate, member));
      }
    }
    Set<T> dropped = new LinkedHashSet<>(matching.dropped());
    renamed.forEach(pair -> dropped.remove(pair.before()));
    return new Renaming<>(renamed, List.copyOf(dropped), added);
  }
}
