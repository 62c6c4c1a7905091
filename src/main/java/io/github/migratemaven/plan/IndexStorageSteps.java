package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Indexed;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps by which an index is kept otherwise.
 *
 * @param clustered the tables and views that shall be clustered on some index
 */
record IndexStorageSteps(Set<QualifiedName> clustered) {

  static IndexStorageSteps towards(Catalog after) {
    Set<QualifiedName> clustered = new HashSet<>();
    after.tables().stream()
        .filter(table -> isClustered(table.indexes()) || hasClusteredKey(table))
        .forEach(table -> clustered.add(table.name()));
    after.views().stream()
        .filter(view -> isClustered(view.indexes()))
        .forEach(view -> clustered.add(view.name()));
    return new IndexStorageSteps(clustered);
  }

  /** For an index that exists on both sides, under its name after. */
  List<Step> altered(QualifiedName table, String index, Pair<IndexStorage> storage) {
    boolean leaves = storage.before().clustered() && !storage.after().clustered();
    List<Step> steps = steps(table, index, storage);
    // CLUSTER ON another index would end this one's mark by itself.
    if (leaves && !clustered.contains(table)) {
      steps.add(new IndexStep.Cluster(table, null));
    }
    return steps;
  }

  /** For an index that is made, which brings its parameters and its tablespace. */
  static List<Step> made(QualifiedName table, String index, IndexStorage storage) {
    return steps(table, index, new Pair<>(storage.asCreated(), storage));
  }

  /** For a constraint that is made, whose index brings the same. */
  static List<Step> made(QualifiedName table, Constraint constraint) {
    return constraint instanceof Indexed key
        ? made(table, key.name(), key.index().storage())
        : List.of();
  }

  private static List<Step> steps(QualifiedName table, String index, Pair<IndexStorage> storage) {
    List<Step> steps = new ArrayList<>();
    if (storage.differIn(kept -> kept.withClustered(false))) {
      steps.add(new IndexStep.Alter(table, index, storage));
    }
    if (!storage.before().clustered() && storage.after().clustered()) {
      steps.add(new IndexStep.Cluster(table, index));
    }
    return steps;
  }

  private static boolean hasClusteredKey(Table table) {
    return table.constraints().stream()
        .anyMatch(
            constraint -> constraint instanceof Indexed key && key.index().storage().clustered());
  }

  private static boolean isClustered(List<Index> indexes) {
    return indexes.stream().anyMatch(index -> index.storage().clustered());
  }
}
