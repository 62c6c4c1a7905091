package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a child when the changes of its parents have been run.
 *
 * @param table the child
 * @param parents those that it has before and after
 * @param handed what they hand down to columns that it has already
 * @param heirs which tables they hand it down to
 */
record HandedColumns(Pair<Table> table, List<Pair<Table>> parents, Handed handed, Heirs heirs) {

  List<Column> handedDown() {
    Map<String, Column> columns = new LinkedHashMap<>();
    table.before().columns().forEach(column -> columns.put(column.name(), column));
    for (Pair<Table> parent : parents) {
      Matching<Column> matching = Matching.of(parent.map(Table::columns), Column::name);
      matching
          .dropped()
          .forEach(
              dropped -> {
                if (goesWithParents(new ColumnName(parent.after().name(), dropped.name()))) {
                  columns.remove(dropped.name());
                }
              });
      matching.added().forEach(added -> columns.putIfAbsent(added.name(), handedDown(added)));
      matching
          .kept()
          .forEach(
              kept ->
                  columns.computeIfPresent(kept.after().name(), (name, own) -> altered(own, kept)));
    }
    return new ArrayList<>(columns.values());
  }

  /** The columns of a table whose type stays: they come, go and change with its attributes. */
  static List<Column> ofType(Pair<Table> table) {
    Map<String, Column> before = new LinkedHashMap<>();
    table.before().columns().forEach(column -> before.put(column.name(), column));
    List<Column> columns = new ArrayList<>();
    for (Column after : table.after().columns()) {
      Column own = before.get(after.name());
      columns.add(
          own == null
              ? after
                  .withValue(ColumnValue.NONE)
                  .withNotNull(false)
                  .withStorage(after.storage().asCreated())
                  .withComment(null)
              : retyped(own, after));
    }
    return columns;
  }

  private boolean goesWithParents(ColumnName ofParent) {
    String column = ofParent.column();
    return !heirs.keep(ofParent)
        && table.before().lineage().inherited().columns().contains(column)
        && parents.stream()
            .flatMap(parent -> parent.after().columns().stream())
            .noneMatch(left -> left.name().equals(column));
  }

  private Column altered(Column own, Pair<Column> parent) {
    Column after = parent.after();
    String name = after.name();
    if (handed.recreated().contains(name)) {
      return handedDown(after);
    }
    Column column =
        parent.differIn(Column::type) || parent.differIn(Column::collation)
            ? retyped(own, after)
            : own;
    if (handed.values().contains(name)) {
      column = column.withValue(handedDown(after.value()));
    }
    return handed.required().contains(name) ? column.withNotNull(isRequiredWith(after)) : column;
  }

  /**
   * DROP NOT NULL takes the child's own NOT NULL along before PostgreSQL 18, which leaves it;
   * saying again what is wanted does no harm.
   */
  private boolean isRequiredWith(Column parent) {
    boolean own = !table.before().lineage().inherited().columns().contains(parent.name());
    return parent.notNull() || own && !isRequiredAfterwards(parent.name());
  }

  private boolean isRequiredAfterwards(String name) {
    return table.after().columns().stream()
        .anyMatch(column -> column.name().equals(name) && column.notNull());
  }

  private static Column retyped(Column own, Column like) {
    return like.withValue(own.value())
        .withNotNull(own.notNull())
        .withStorage(own.storage().withTypeOf(like.storage()))
        .withComment(own.comment());
  }

  private static Column handedDown(Column column) {
    return column
        .withValue(handedDown(column.value()))
        .withStorage(column.storage().asCreated())
        .withComment(null);
  }

  /** Children of a table have no part in its identity; for partitions it is not read. */
  private static ColumnValue handedDown(ColumnValue value) {
    return value instanceof ColumnValue.Identity ? ColumnValue.NONE : value;
  }
}
