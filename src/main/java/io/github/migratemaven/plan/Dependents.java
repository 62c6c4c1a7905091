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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the changes that others force upon objects that would stay as they are: what hangs on a
 * column that is dropped and added, on a rebuilt type or on a replaced key must go and come back,
 * and so must all that PostgreSQL knows to need something that goes.
 */
final class Dependents {

  private final ChangeSet changes;
  private final List<Pair<Table>> tables;
  private final Pair<Catalog> catalogs;
  private final Reach reach;
  private final Felt felt;

  /** Foreign keys that have to go while tables begin or cease to be logged. */
  private final List<Change> loggedKeys;

  private Dependents(List<Change> changes, Pair<Catalog> catalogs) {
    this.changes = new ChangeSet(changes);
    this.tables = Matching.of(catalogs.map(Catalog::tables), Table::name).kept();
    this.catalogs = catalogs;
    this.reach = new Reach(withoutDescent(catalogs.before()));
    this.felt = new Felt(catalogs);
    this.loggedKeys = new LoggedKeys(tables).inCircles();
  }

  /** The changes with those that follow from them. */
  static Expansion expand(List<Change> changes, Pair<Catalog> catalogs) {
    Dependents dependents = new Dependents(RebuiltTypes.expand(changes, catalogs), catalogs);
    Set<ObjectName> gone = Set.of();
    List<Change> known = List.of();
    // What is made again may be what something else needs; every round adds to the changes.
    while (!dependents.changes.list().equals(known)) {
      known = dependents.changes.list();
      gone = dependents.round();
    }
    return new Expansion(new WithoutLostParts(gone).of(known), gone);
  }

  private Set<ObjectName> round() {
    // Generated columns first: keys may be on them. Foreign keys last: they need the keys.
    generatedColumns(touched());
    keysChecksAndIndexes(touched());
    Set<ObjectName> gone = reach.of(ends());
    new MadeAgain(changes, catalogs, tables, felt).add(gone);
    foreignKeys(touched());
    KeptAnew kept = new KeptAnew(changes, tables);
    kept.replicaIdentities();
    kept.columnsOfRebuiltTypes(touched());
    loggedKeys.forEach(changes::put);
    kept.statisticsOfIndexes(touched());
    return gone;
  }

  /**
   * No table is made again because its parent, or a function in its key, goes; a foreign one is
   * when its server is.
   */
  private static List<Dependency> withoutDescent(Catalog before) {
    Map<ObjectName, Table> known = new HashMap<>();
    before.tables().forEach(table -> known.put(ObjectName.relation(table.name()), table));
    return before.dependencies().stream()
        .filter(dependency -> reaches(dependency, known.get(dependency.dependent())))
        .toList();
  }

  private static boolean reaches(Dependency dependency, @Nullable Table dependent) {
    return dependent == null
        || dependent.isForeign() && dependency.needed().kind() == ObjectName.Kind.DEFINITION;
  }

  private List<ObjectName> ends() {
    Ends ends = new Ends(catalogs.before());
    return felt.with(changes.list()).stream()
        .flatMap(change -> change.accept(ends).stream())
        .toList();
  }

  private Touched touched() {
    return Touched.by(felt.with(changes.list()), tables);
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
            && !felt.isInherited(table.after().name(), column.before().name())
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
}
