package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.IndexChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of changed indexes. */
final class IndexSteps implements IndexChange.Visitor<List<Step>> {

  /** The primary keys that are added. */
  private final Map<QualifiedName, List<String>> newPrimaryKeys = new HashMap<>();

  private final IndexStorageSteps storage;

  IndexSteps(List<Change> changes, IndexStorageSteps storage) {
    this.storage = storage;
    for (Change change : changes) {
      if (change instanceof ConstraintChange.Add add
          && add.constraint() instanceof PrimaryKey key) {
        newPrimaryKeys.put(add.table(), key.columns());
      }
    }
  }

  @Override
  public List<Step> create(IndexChange.Create change) {
    return created(change.table(), change.index());
  }

  @Override
  public List<Step> rename(IndexChange.Rename change) {
    List<Step> steps = new ArrayList<>();
    steps.add(new IndexStep.Rename(change.table(), change.index().map(Index::name)));
    steps.addAll(
        storage.altered(change.table(), change.name(), change.index().map(Index::storage)));
    return steps;
  }

  @Override
  public List<Step> alter(IndexChange.Alter change) {
    return storage.altered(change.table(), change.name(), change.index().map(Index::storage));
  }

  @Override
  public List<Step> replace(IndexChange.Replace change) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new IndexStep.Drop(StepKind.DROP_INDEX, change.table(), change.index().before().name()));
    steps.addAll(created(change.table(), change.index().after()));
    return steps;
  }

  @Override
  public List<Step> drop(IndexChange.Drop change) {
    StepKind kind = becomesPrimaryKey(change) ? StepKind.DROP_REPLACED_INDEX : StepKind.DROP_INDEX;
    return List.of(new IndexStep.Drop(kind, change.table(), change.index().name()));
  }

  @Override
  public List<Step> clear(IndexChange.Clear change) {
    return List.of(new IndexStep.Drop(StepKind.DROP_INDEX, change.table(), change.name()));
  }

  /** A new index, without its comment. */
  static List<Step> made(StepKind kind, QualifiedName table, Index index) {
    List<Step> steps = new ArrayList<>();
    steps.add(new IndexStep.Create(kind, table, index));
    steps.addAll(IndexStorageSteps.made(table, index.name(), index.storage()));
    return steps;
  }

  private static List<Step> created(QualifiedName table, Index index) {
    List<Step> steps = made(StepKind.CREATE_INDEX, table, index);
    Comments.ofIndex(table, index, steps);
    return steps;
  }

  private boolean becomesPrimaryKey(IndexChange.Drop drop) {
    List<IndexKey.Target> keys = drop.index().keys().stream().map(IndexKey::target).toList();
    List<String> primaryKey = newPrimaryKeys.getOrDefault(drop.table(), List.of());
    return drop.index().unique() && primaryKey.stream().map(OfColumn::new).toList().equals(keys);
  }
}
