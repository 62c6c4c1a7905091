package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
      matching
          .added()
          .forEach(added -> columns.putIfAbsent(added.name(), handedDown(added, parent)));
      matching
          .kept()
          .forEach(
              kept ->
                  columns.computeIfPresent(
                      kept.after().name(), (name, own) -> altered(own, kept, parent)));
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
                  .asOptional()
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

  private Column altered(Column own, Pair<Column> parent, Pair<Table> ofParent) {
    Column after = parent.after();
    String name = after.name();
    if (handed.recreated().contains(name)) {
      return handedDown(after, ofParent);
    }
    Column column =
        parent.differIn(Column::type) || parent.differIn(Column::collation)
            ? retyped(own, after)
            : own;
    if (handed.values().contains(name)) {
      column = column.withValue(handedDown(after.value()));
    }
    return handed.required().contains(name)
        ? column.withRequired(required(own.required(), parent, ofParent))
        : column;
  }

  private @Nullable NotNull required(
      @Nullable NotNull own, Pair<Column> parent, Pair<Table> ofParent) {
    if (Bequest.of(parent.after()) != Bequest.NOTHING) {
      return Bequest.received(own, parent, ofParent.after().name());
    }
    String name = parent.after().name();
    return own == null || isHandedDownByAnother(name) ? own : left(own, parent.after());
  }

  private boolean isHandedDownByAnother(String name) {
    return parents.stream()
        .flatMap(parent -> parent.after().columns().stream())
        .anyMatch(column -> column.name().equals(name) && Bequest.of(column) != Bequest.NOTHING);
  }

  /**
   * NO INHERIT leaves a child what it had. DROP NOT NULL takes what is the child's, too, before
   * PostgreSQL 18, where nobody knows whose it is: saying again what is wanted does no harm.
   */
  private @Nullable NotNull left(NotNull own, Column parent) {
    return switch (own.descent()) {
      case INHERITED -> parent.notNull() ? own.withDescent(NotNull.Descent.OWN) : null;
      case BOTH -> own.withDescent(NotNull.Descent.OWN);
      case OWN -> isOwn(parent.name()) && !isRequiredAfterwards(parent.name()) ? own : null;
    };
  }

  private boolean isOwn(String column) {
    return !table.before().lineage().inherited().columns().contains(column);
  }

  private boolean isRequiredAfterwards(String name) {
    return table.after().columns().stream()
        .anyMatch(column -> column.name().equals(name) && column.notNull());
  }

  private static Column retyped(Column own, Column like) {
    return like.withValue(own.value())
        .withRequired(own.required())
        .withStorage(own.storage().withTypeOf(like.storage()))
        .withComment(own.comment());
  }

  private static Column handedDown(Column column, Pair<Table> ofParent) {
    return column
        .withRequired(Bequest.fresh(ofParent.after().name(), column))
        .withValue(handedDown(column.value()))
        .withStorage(column.storage().asCreated())
        .withComment(null);
  }

  /** Children of a table have no part in its identity; for partitions it is not read. */
  private static ColumnValue handedDown(ColumnValue value) {
    return value instanceof ColumnValue.Identity ? ColumnValue.NONE : value;
  }
}
