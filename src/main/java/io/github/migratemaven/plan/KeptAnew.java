package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnStorage;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.StorageChange;
import java.util.List;
import java.util.Set;

/**
 * Adds what has to be said again of how things are kept: PostgreSQL forgets it with an index that
 * is made again, and with the type of a column.
 */
record KeptAnew(ChangeSet changes, List<Pair<Table>> tables) {

  /** A replica identity goes with its index. */
  void replicaIdentities() {
    Set<QualifiedName> madeAgain = Situation.indexesMadeAgain(changes.list());
    if (madeAgain.isEmpty()) {
      return;
    }
    for (Pair<Table> table : tables) {
      String index = table.after().storage().replicaIdentity().index();
      if (index != null && madeAgain.contains(table.after().name().sibling(index))) {
        changes.putIfNone(new StorageChange(table));
      }
    }
  }

  /** A column whose type is made anew is kept as the type says, until it is told again. */
  void columnsOfRebuiltTypes(Touched touched) {
    for (Pair<Table> table : tables) {
      QualifiedName name = table.after().name();
      if (touched.isUntouched(name)) {
        continue;
      }
      for (Pair<Column> column : Matching.of(table.map(Table::columns), Column::name).kept()) {
        ColumnStorage storage = column.after().storage();
        if (touched.isOfRebuiltType(name, column.after().name())
            && !storage.equals(storage.withTypeOf(storage))) {
          changes.putIfNone(new ColumnChange.Alter(name, column));
        }
      }
    }
  }

  /** PostgreSQL builds an index anew when a column changes its type, without these targets. */
  void statisticsOfIndexes(Touched touched) {
    for (Pair<Table> table : tables) {
      QualifiedName name = table.after().name();
      if (touched.retypesNothing(name)) {
        continue;
      }
      for (Pair<Index> index : changes.keptIndexes(table)) {
        if (!index.after().storage().statistics().isEmpty()
            && touched.retypesUnder(name, index.before())) {
          Index anew = index.before().withStorage(index.before().storage().withoutStatistics());
          changes.putStorage(name, new Pair<>(anew, index.after()));
        }
      }
    }
  }
}
