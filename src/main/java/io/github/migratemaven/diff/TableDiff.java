package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import io.github.migratemaven.diff.Descent.Descended;
import java.util.ArrayList;
import java.util.List;

/** Compares the tables with all that hangs on them. */
final class TableDiff {

  private TableDiff() {}

  static List<Change> between(Pair<Catalog> catalogs, IndexDiff indexes) {
    Matching<Table> matching = Matching.of(catalogs.map(Catalog::tables), Table::name);
    Pair<DomainBases> domains = catalogs.map(DomainBases::of);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new TableChange.Create(added)));
    for (Descended kept : Descent.of(catalogs, matching.kept(), domains)) {
      if (TableStorage.isElsewhere(kept.sides().map(Table::storage))) {
        changes.add(new TableChange.Recreate(kept.sides()));
      } else if (kept.sides().differIn(same -> same)) {
        compare(kept, domains, indexes, changes);
      }
    }
    matching.dropped().forEach(dropped -> changes.add(new TableChange.Drop(dropped)));
    return changes;
  }

  private static void compare(
      Descended descended, Pair<DomainBases> domains, IndexDiff indexes, List<Change> changes) {
    Pair<Table> table = descended.sides();
    CommentDiff.between(
            CommentTarget.of(table.after()), table.before().comment(), table.after().comment())
        .ifPresent(changes::add);
    changes.addAll(LineageDiff.between(table));
    List<Change> parts = new ArrayList<>();
    parts.addAll(ColumnDiff.between(descended, domains));
    List<Change> keys = new ArrayList<>(new ConstraintDiff(indexes).between(table));
    if (table.after().lineage().key() == null) {
      keys.addAll(indexes.between(table.after().name(), table.map(Table::indexes)));
      parts.addAll(Promotions.among(keys, table));
    } else {
      keys.addAll(indexes.ofPartitioned(table.after().name(), table.map(Table::indexes)));
      parts.addAll(keys);
    }
    parts.addAll(PolicyDiff.between(table));
    StorageDiff.between(table, parts).ifPresent(changes::add);
    changes.addAll(parts);
  }
}
