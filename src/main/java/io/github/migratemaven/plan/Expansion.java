package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.diff.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes with those that follow from them.
 *
 * @param changes at most one for each object
 * @param gone everything that goes, even if it comes back
 */
record Expansion(List<Change> changes, Set<ObjectName> gone) {
  Expansion {
    changes = List.copyOf(changes);
    gone = new LinkedHashSet<>(gone);
  }
}
