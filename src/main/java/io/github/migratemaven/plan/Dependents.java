package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import java.util.List;

/** Adds the changes that others force upon objects that would stay as they are. */
final class Dependents {

  private Dependents() {}

  static List<Change> expand(List<Change> changes, Pair<Catalog> catalogs) {
    return changes;
  }
}
