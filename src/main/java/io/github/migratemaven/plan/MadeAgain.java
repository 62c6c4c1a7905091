package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Rule;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.Trigger;
import io.github.migratemaven.catalog.View;
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
import io.github.migratemaven.diff.TableChange;
import io.github.migratemaven.diff.TriggerChange;
import io.github.migratemaven.diff.ViewChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what goes and is still wanted into changes that make it again. */
final class MadeAgain {

  private final ChangeSet changes;
  private final Pair<Catalog> catalogs;
  private final List<Pair<Table>> tables;
  private final Felt felt;

  MadeAgain(ChangeSet changes, Pair<Catalog> catalogs, List<Pair<Table>> tables, Felt felt) {
    this.changes = changes;
    this.catalogs = catalogs;
    this.tables = tables;
    this.felt = felt;
  }

  /** Adds a change for each of these that exists on both sides. */
  void add(Set<ObjectName> gone) {
    Matching.of(catalogs.map(Catalog::views), View::name).kept().stream()
        .filter(view -> gone.contains(ObjectName.relation(view.before().name())))
        .forEach(view -> changes.put(new ViewChange.Recreate(view)));
    Matching.of(catalogs.map(Catalog::routines), Routine::name).kept().stream()
        .filter(routine -> gone.contains(routine.before().name().object()))
        .forEach(routine -> changes.put(new RoutineChange.Recreate(routine)));
    Matching.of(catalogs.map(Catalog::triggers), Trigger::object).kept().stream()
        .filter(trigger -> isOrWholeIs(trigger.before().object(), gone))
        .forEach(trigger -> changes.put(new TriggerChange.Recreate(trigger)));
    Matching.of(catalogs.map(Catalog::rules), Rule::object).kept().stream()
        .filter(rule -> isOrWholeIs(rule.before().object(), gone))
        .forEach(rule -> changes.put(new RuleChange.Recreate(rule)));
    Matching.of(catalogs.map(Catalog::definitions), Definition::object).kept().stream()
        .filter(definition -> gone.contains(definition.before().object()))
        .filter(definition -> !changes.rebuilds(definition.before().object()))
        .forEach(definition -> changes.put(new DefinitionChange.Recreate(definition)));
    Matching.of(catalogs.map(Catalog::domains), Domain::name).kept().stream()
        // A domain that is rebuilt brings its parts.
        .filter(domain -> !gone.contains(ObjectName.type(domain.before().name())))
        .forEach(domain -> addPartsOfDomain(domain, gone));
    tables.stream()
        .filter(table -> gone.contains(ObjectName.relation(table.before().name())))
        .forEach(table -> changes.put(new TableChange.Recreate(table)));
    Set<QualifiedName> concerned =
        gone.stream()
            .filter(ObjectName::isPart)
            .map(ObjectName::name)
            .collect(Collectors.toCollection(HashSet::new));
    tables.stream()
        .filter(table -> concerned.contains(table.after().name()))
        .filter(table -> !gone.contains(ObjectName.relation(table.before().name())))
        .forEach(table -> addPartsOf(table, gone));
    Matching.of(catalogs.map(Catalog::views), View::name).kept().stream()
        .filter(view -> concerned.contains(view.after().name()))
        .forEach(
            view ->
                addIndexes(
                    view.after().name(),
                    Matching.of(view.map(View::indexes), Index::name).kept(),
                    gone));
  }

  private static boolean isOrWholeIs(ObjectName part, Set<ObjectName> gone) {
    return gone.contains(part) || gone.contains(part.whole());
  }

  private void addPartsOf(Pair<Table> table, Set<ObjectName> gone) {
    QualifiedName name = table.after().name();
    for (Pair<Column> column : Matching.of(table.map(Table::columns), Column::name).kept()) {
      if (gone.contains(ObjectName.valueOf(new ColumnName(name, column.before().name())))) {
        addValue(name, column, gone);
      }
    }
    for (Pair<Constraint> constraint : changes.keptConstraints(table)) {
      if (gone.contains(ObjectName.constraint(name, constraint.before().name()))) {
        changes.put(new ConstraintChange.Replace(name, constraint));
      }
    }
    addIndexes(name, changes.keptIndexes(table), gone);
    for (Pair<Policy> policy : changes.keptPolicies(table)) {
      if (gone.contains(ObjectName.policy(name, policy.before().name()))) {
        changes.put(new PolicyChange.Replace(name, policy));
      }
    }
  }

  private void addPartsOfDomain(Pair<Domain> domain, Set<ObjectName> gone) {
    QualifiedName name = domain.before().name();
    if (gone.contains(ObjectName.domainDefault(name))) {
      changes.putIfNone(new DomainChange.Alter(domain));
    }
    for (Pair<Check> check : changes.keptChecks(domain)) {
      if (gone.contains(ObjectName.domainCheck(name, check.before().name()))) {
        changes.put(new DomainCheckChange.Replace(domain.after(), check));
      }
    }
  }

  private void addValue(QualifiedName table, Pair<Column> column, Set<ObjectName> gone) {
    if (gone.contains(ObjectName.type(column.after().type().element()))) {
      // The default goes and comes with the values of the type.
      return;
    }
    if (column.before().value() instanceof Generated
        && column.after().value() instanceof Generated) {
      if (!felt.isInherited(table, column.before().name())) {
        changes.put(new ColumnChange.Recreate(table, column));
      }
    } else if (column.before().value() instanceof Default && !felt.isHandedDown(table, column)) {
      changes.putIfNone(new ColumnChange.Alter(table, column));
    }
  }

  private void addIndexes(QualifiedName relation, List<Pair<Index>> indexes, Set<ObjectName> gone) {
    for (Pair<Index> index : indexes) {
      if (gone.contains(ObjectName.index(relation, index.before().name()))) {
        changes.put(new IndexChange.Replace(relation, index));
      }
    }
  }
}
