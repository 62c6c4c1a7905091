package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The members of two lists, brought together by a key. The order of each list is kept.
 *
 * @param dropped those of the left list without a partner
 * @param kept the pairs, in the order of the right list
 * @param added those of the right list without a partner
 */
public record Matching<T>(List<T> dropped, List<Pair<T>> kept, List<T> added) {

  public Matching {
    dropped = List.copyOf(dropped);
    kept = List.copyOf(kept);
    added = List.copyOf(added);
  }

  /** Matches two lists by a key that is unique in each. */
  public static <T, K> Matching<T> of(Pair<List<T>> lists, Function<? super T, ? extends K> key) {
    Map<K, T> before = new LinkedHashMap<>();
    lists.before().forEach(member -> before.put(key.apply(member), member));
    List<Pair<T>> kept = new ArrayList<>();
    List<T> added = new ArrayList<>();
    for (T member : lists.after()) {
      T partner = before.remove(key.apply(member));
      if (partner == null) {
        added.add(member);
      } else {
        kept.add(new Pair<>(partner, member));
      }
    }
    return new Matching<>(List.copyOf(before.values()), kept, added);
  }
}
