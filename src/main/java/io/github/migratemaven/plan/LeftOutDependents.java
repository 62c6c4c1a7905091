package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.LeftOut;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.diff.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is left out and would have to go, or be made again, under a change: a view over a column
 * that changes its type, a partition of a table that is dropped.
 */
record LeftOutDependents(Catalog before) {

  /** One refusal for each such object. */
  List<Refusal> among(List<Change> changes) {
    Map<ObjectName, LeftOut> leftOut =
        before.leftOut().stream().collect(Collectors.toMap(LeftOut::object, Function.identity()));
    if (leftOut.isEmpty()) {
      return List.of();
    }
    Ends ends = new Ends(before);
    Reach reach = new Reach(before.dependencies());
    Map<ObjectName, Refusal> refused = new LinkedHashMap<>();
    for (Change change : changes) {
      List<ObjectName> ended = change.accept(ends);
      for (ObjectName dependent : reach.of(ended)) {
        LeftOut object = leftOut.get(dependent.whole());
        if (object != null) {
          refused.put(dependent, new Refusal(Limit.LEFT_OUT, dependent, words(object, ended)));
        }
      }
    }
    return new ArrayList<>(refused.values());
  }

  private static String words(LeftOut object, List<ObjectName> ended) {
    return object.identity()
        + ", which needs "
        + ObjectWords.of(ended.get(0))
        + " and "
        + object.reason();
  }
}
