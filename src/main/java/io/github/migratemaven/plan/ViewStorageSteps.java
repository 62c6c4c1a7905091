package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.diff.Matching;
import java.util.List;

/** The steps by which materialized views are kept otherwise. */
final class ViewStorageSteps {

  private ViewStorageSteps() {}

  /** Of a new one, which brings its parameters. */
  static void ofNew(View view, List<Step> steps) {
    add(StepKind.ALTER_VIEW, view.name(), StorageClauses.ofNew(view.columns()), steps);
    identity(
        view.name(), new Pair<>(ReplicaIdentity.DEFAULT, view.storage().replicaIdentity()), steps);
  }

  /** Of one that exists on both sides. */
  static void of(Pair<View> view, List<Step> steps) {
    QualifiedName name = view.after().name();
    Pair<TableStorage> storage = view.map(View::storage);
    List<Clause> clauses = StorageClauses.of(storage);
    Matching.of(view.map(View::columns), Column::name)
        .kept()
        .forEach(column -> StorageClauses.of(column, clauses));
    add(StepKind.ALTER_VIEW, name, clauses, steps);
    identity(name, storage.map(TableStorage::replicaIdentity), steps);
  }

  private static void identity(
      QualifiedName view, Pair<ReplicaIdentity> identity, List<Step> steps) {
    if (identity.differIn(side -> side)) {
      add(StepKind.SET_REPLICA_IDENTITY, view, List.of(StorageClauses.of(identity.after())), steps);
    }
  }

  private static void add(
      StepKind kind, QualifiedName view, List<Clause> clauses, List<Step> steps) {
    if (!clauses.isEmpty()) {
      steps.add(new ViewStep.Keep(kind, view, clauses));
    }
  }
}
