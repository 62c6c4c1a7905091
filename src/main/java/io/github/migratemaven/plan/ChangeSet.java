package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.DomainCheckChange;
import io.github.migratemaven.diff.IndexChange;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.PolicyChange;
import io.github.migratemaven.diff.RoutineChange;
import io.github.migratemaven.diff.RuleChange;
import io.github.migratemaven.diff.StorageChange;
import io.github.migratemaven.diff.TableChange;
import io.github.migratemaven.diff.TriggerChange;
import io.github.migratemaven.diff.ViewChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes of which each column, constraint, index and policy has at most one. */
final class ChangeSet {

  /**
   * Names a constraint, index or policy by what it is called after, or before when it is dropped.
   */
  private record Key(Class<?> kind, QualifiedName table, String name) {}

  private final Map<Object, Change> changes = new LinkedHashMap<>();
  private final Map<QualifiedName, List<Pair<Constraint>>> renamedConstraints =
      new LinkedHashMap<>();
  private final Map<QualifiedName, List<Pair<Index>>> renamedIndexes = new LinkedHashMap<>();

  private final Map<QualifiedName, List<Pair<Policy>>> renamedPolicies = new LinkedHashMap<>();

  ChangeSet(List<Change> initial) {
    initial.forEach(this::put);
    for (Change change : initial) {
      if (change instanceof ConstraintChange.Rename rename) {
        renamedConstraints
            .computeIfAbsent(rename.table(), table -> new ArrayList<>())
            .add(rename.constraint());
      }
      if (change instanceof PolicyChange.Rename rename) {
        renamedPolicies
            .computeIfAbsent(rename.table(), table -> new ArrayList<>())
            .add(rename.policy());
      }
      if (change instanceof IndexChange.Rename rename) {
        renamedIndexes
            .computeIfAbsent(rename.table(), table -> new ArrayList<>())
            .add(rename.index());
      }
    }
  }

  /** Adds a change, in place of one of the same object. */
  void put(Change change) {
    changes.put(keyOf(change), change);
  }

  /** Adds a change unless there is one of the same object. */
  void putIfNone(Change change) {
    changes.putIfAbsent(keyOf(change), change);
  }

  /**
   * Adds that an index is kept otherwise, to its new name if it gets one, unless it is replaced.
   */
  void putStorage(QualifiedName table, Pair<Index> index) {
    Change alter = new IndexChange.Alter(table, index);
    changes.merge(
        keyOf(alter),
        alter,
        (known, altered) ->
            known instanceof IndexChange.Rename
                ? new IndexChange.Rename(table, index)
                : known instanceof IndexChange.Alter ? altered : known);
  }

  List<Change> list() {
    return List.copyOf(changes.values());
  }

  /** Whether a range type is made anew under what holds it. */
  boolean rebuilds(ObjectName range) {
    return changes.get(range) instanceof DefinitionChange.Rebuild;
  }

  /** The constraints of a table that exist on both sides, under the same or another name. */
  List<Pair<Constraint>> keptConstraints(Pair<Table> table) {
    List<Pair<Constraint>> kept =
        new ArrayList<>(Matching.of(table.map(Table::constraints), Constraint::name).kept());
    kept.addAll(renamedConstraints.getOrDefault(table.after().name(), List.of()));
    return kept;
  }

  /** The indexes of a table that exist on both sides, under the same or another name. */
  List<Pair<Index>> keptIndexes(Pair<Table> table) {
    List<Pair<Index>> kept =
        new ArrayList<>(Matching.of(table.map(Table::indexes), Index::name).kept());
    kept.addAll(renamedIndexes.getOrDefault(table.after().name(), List.of()));
    return kept;
  }

  /** The policies of a table that exist on both sides, under the same or another name. */
  List<Pair<Policy>> keptPolicies(Pair<Table> table) {
    List<Pair<Policy>> kept =
        new ArrayList<>(Matching.of(table.map(Table::policies), Policy::name).kept());
    kept.addAll(renamedPolicies.getOrDefault(table.after().name(), List.of()));
    return kept;
  }

  /** The checks of a domain that exist on both sides, under the same or another name. */
  List<Pair<Check>> keptChecks(Pair<Domain> domain) {
    List<Pair<Check>> kept =
        new ArrayList<>(Matching.of(domain.map(Domain::checks), Check::name).kept());
    for (Change change : changes.values()) {
      if (change instanceof DomainCheckChange.Rename rename
          && rename.subject().equals(domain.after().name())) {
        kept.add(rename.check());
      }
    }
    return kept;
  }

  private static Object keyOf(Change change) {
    if (change instanceof ColumnChange column) {
      return column.columnName();
    }
    if (change instanceof ConstraintChange constraint) {
      return new Key(Constraint.class, constraint.table(), constraint.name());
    }
    if (change instanceof DomainCheckChange check) {
      return new Key(DomainCheckChange.class, check.subject(), check.name());
    }
    if (change instanceof DomainChange domain) {
      return new Key(DomainChange.class, domain.subject(), "");
    }
    if (change instanceof PolicyChange policy) {
      return new Key(Policy.class, policy.table(), policy.name());
    }
    if (change instanceof IndexChange.Clear) {
      return change;
    }
    if (change instanceof IndexChange index) {
      return new Key(Index.class, index.table(), index.name());
    }
    if (change instanceof TriggerChange trigger) {
      return new Key(TriggerChange.class, trigger.relation(), trigger.name());
    }
    if (change instanceof RuleChange rule) {
      return new Key(RuleChange.class, rule.relation(), rule.name());
    }
    if (change instanceof DefinitionChange definition) {
      return definition.object();
    }
    if (change instanceof TableChange table) {
      return new Key(TableChange.class, table.table().name(), "");
    }
    if (change instanceof StorageChange storage) {
      return new Key(StorageChange.class, storage.table(), "");
    }
    if (change instanceof ViewChange view) {
      return new Key(ViewChange.class, view.name(), "");
    }
    return change instanceof RoutineChange routine ? routine.name() : change;
  }
}
