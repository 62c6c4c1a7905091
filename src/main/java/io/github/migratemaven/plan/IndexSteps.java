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
import java.util.List;

/** The steps of changed indexes. */
final class IndexSteps implements IndexChange.Visitor<List<Step>> {

  private final List<Change> changes;

  IndexSteps(List<Change> changes) {
    this.changes = changes;
  }

  @Override
  public List<Step> create(IndexChange.Create change) {
    return created(change.table(), change.index());
  }

  @Override
  public List<Step> rename(IndexChange.Rename change) {
    return List.of(new IndexStep.Rename(change.table(), change.index().map(Index::name)));
  }

  @Override
  public List<Step> replace(IndexChange.Replace change) {
    List<Step> steps = new ArrayList<>();
    steps.add(dropped(change.table(), change.index().before(), StepKind.DROP_INDEX));
    steps.addAll(created(change.table(), change.index().after()));
    return steps;
  }

  @Override
  public List<Step> drop(IndexChange.Drop change) {
    StepKind kind = becomesPrimaryKey(change) ? StepKind.DROP_REPLACED_INDEX : StepKind.DROP_INDEX;
    return List.of(dropped(change.table(), change.index(), kind));
  }

  private static List<Step> created(QualifiedName table, Index index) {
    List<Step> steps = new ArrayList<>();
    steps.add(new IndexStep.Create(table, index));
    Comments.ofIndex(table, index, steps);
    return steps;
  }

  private static Step dropped(QualifiedName table, Index index, StepKind kind) {
    return new IndexStep.Drop(kind, table, index.name());
  }

  private boolean becomesPrimaryKey(IndexChange.Drop drop) {
    List<IndexKey.Target> keys = drop.index().keys().stream().map(IndexKey::target).toList();
    return drop.index().unique()
        && changes.stream()
            .filter(ConstraintChange.Add.class::isInstance)
            .map(ConstraintChange.Add.class::cast)
            .filter(add -> add.table().equals(drop.table()))
            .anyMatch(
                add ->
                    add.constraint() instanceof PrimaryKey key
                        && key.columns().stream().map(OfColumn::new).toList().equals(keys));
  }
}
