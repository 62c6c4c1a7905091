package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What children feel of the changes of their parents, as if it were written for them. */
final class Felt {

  private final Pair<Families> families;
  private final Heirs heirs;

  Felt(Pair<Catalog> catalogs) {
    this.families = catalogs.map(Families::new);
    this.heirs = new Heirs(families);
  }

  /** The changes, those of columns also for all tables that they are handed down to. */
  List<Change> with(List<Change> changes) {
    List<Change> felt = new ArrayList<>(changes);
    for (Change change : changes) {
      if (change instanceof ColumnChange column) {
        heirs.of(column.table()).forEach(heir -> felt.addAll(handedDown(column, heir)));
      }
    }
    return felt;
  }

  /** Whether only a parent's change can drop a column or change its type. */
  boolean isInherited(QualifiedName table, String column) {
    ColumnName name = new ColumnName(table, column);
    return families.before().inherits(name) && families.after().inherits(name);
  }

  /** Whether a column has the default of a parent before and after, so that it goes with that. */
  boolean isHandedDown(QualifiedName table, Pair<Column> column) {
    return families.before().table(table).stream()
        .flatMap(child -> families.before().parents(child).stream())
        .map(Table::name)
        .filter(parent -> heirs.of(parent).contains(table))
        .anyMatch(
            parent ->
                hasSameValue(families.before().table(parent), column.before())
                    && hasSameValue(families.after().table(parent), column.after()));
  }

  private static boolean hasSameValue(Optional<Table> parent, Column column) {
    return parent.stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(own -> own.name().equals(column.name()) && own.value().equals(column.value()));
  }

  private List<Change> handedDown(ColumnChange change, QualifiedName heir) {
    return change.accept(
        new ColumnChange.Visitor<>() {
          @Override
          public List<Change> add(ColumnChange.Add add) {
            return List.of();
          }

          @Override
          public List<Change> alter(ColumnChange.Alter alter) {
            return List.of(new ColumnChange.Alter(heir, alter.column()));
          }

          @Override
          public List<Change> recreate(ColumnChange.Recreate recreate) {
            return List.of(new ColumnChange.Recreate(heir, recreate.column()));
          }

          @Override
          public List<Change> drop(ColumnChange.Drop drop) {
            return heirs.keep(drop.columnName())
                ? List.of()
                : List.of(new ColumnChange.Drop(heir, drop.column()));
          }
        });
  }
}
