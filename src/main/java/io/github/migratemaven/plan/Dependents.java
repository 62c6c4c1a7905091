package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Generated;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.IndexChange;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.PolicyChange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds the changes that others force upon objects that would stay as they are: what hangs on a
 * column that is dropped and added, on a rebuilt type or on a replaced key must go and come back.
 */
final class Dependents {

  private final ChangeSet changes;
  private final List<Pair<Table>> tables;
  private final List<Dependency> dependencies;

  private Dependents(List<Change> changes, Pair<Catalog> catalogs) {
    this.changes = new ChangeSet(changes);
    this.tables = Matching.of(catalogs.map(Catalog::tables), Table::name).kept();
    this.dependencies = catalogs.before().dependencies();
  }

  /** The changes with those that follow from them, at most one for each object. */
  static List<Change> expand(List<Change> changes, Pair<Catalog> catalogs) {
    Dependents dependents = new Dependents(RebuiltTypes.expand(changes, catalogs), catalogs);
    // Generated columns first: keys may be on them. Foreign keys last: they need the keys.
    dependents.generatedColumns(dependents.touched());
    dependents.keysChecksAndIndexes(dependents.touched());
    dependents.foreignKeys(dependents.touched());
    dependents.policies(dependents.touched());
    return dependents.changes.list();
  }

  private Touched touched() {
    return Touched.by(changes.list(), tables);
  }

  private void generatedColumns(Touched touched) {
    for (Pair<Table> table : tables) {
      List<String> bases = touched.columnsUnderGenerated(table.after().name());
      if (bases.isEmpty()) {
        continue;
      }
      for (Pair<Column> column : Matching.of(table.map(Table::columns), Column::name).kept()) {
        if (column.before().value() instanceof Generated generated
            && column.after().value() instanceof Generated
            && (Mentions.anyOf(bases, List.of(generated.expression()))
                // No USING for a generated column.
                || touched.isOfRebuiltType(table.after().name(), column.before().name()))) {
          changes.put(new ColumnChange.Recreate(table.after().name(), column));
        }
      }
    }
  }

  private void keysChecksAndIndexes(Touched touched) {
    for (Pair<Table> table : tables) {
      QualifiedName name = table.after().name();
      if (touched.isUntouched(name)) {
        continue;
      }
      for (Pair<Constraint> constraint : changes.keptConstraints(table)) {
        if (touched.reaches(name, constraint.before())) {
          changes.put(new ConstraintChange.Replace(name, constraint));
        }
      }
      for (Pair<Index> index : changes.keptIndexes(table)) {
        if (touched.reaches(name, index.before())) {
          changes.put(new IndexChange.Replace(name, index));
        }
      }
    }
  }

  private void foreignKeys(Touched touched) {
    for (Pair<Table> table : tables) {
      QualifiedName name = table.after().name();
      for (Pair<Constraint> constraint : changes.keptConstraints(table)) {
        if (constraint.before() instanceof ForeignKey key && touched.reaches(name, key)) {
          changes.put(new ConstraintChange.Replace(name, constraint));
        }
      }
    }
  }

  /** PostgreSQL changes no column that a policy of any table mentions. */
  private void policies(Touched touched) {
    Set<ObjectName> reached =
        dependencies.stream()
            .filter(dependency -> dependency.dependent().kind() == ObjectName.Kind.POLICY)
            .filter(dependency -> touched.changes(dependency.needed()))
            .map(Dependency::dependent)
            .collect(Collectors.toSet());
    if (reached.isEmpty()) {
      return;
    }
    for (Pair<Table> table : tables) {
      QualifiedName name = table.after().name();
      changes.keptPolicies(table).stream()
          .filter(policy -> reached.contains(ObjectName.policy(name, policy.before().name())))
          .forEach(policy -> changes.put(new PolicyChange.Replace(name, policy)));
    }
  }
}
