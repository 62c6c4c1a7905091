package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What CREATE TABLE has to say of a table: a child does not repeat what it has of its parents, a
 * typed table not what its type says.
 *
 * @param table the table as it shall be
 * @param inherited the columns of its parents by name
 * @param notNulls which of its columns are NOT NULL by what it says itself
 * @param parents how its parents are kept, or were
 */
record CreatedTable(
    Table table,
    Map<String, Column> inherited,
    CreatedNotNulls notNulls,
    List<TableStorage> parents) {

  /** The table in its family. */
  static CreatedTable of(Table table, Pair<Families> families) {
    Map<String, Column> inherited = new HashMap<>();
    families
        .after()
        .parents(table)
        .forEach(
            parent ->
                parent.columns().forEach(column -> inherited.putIfAbsent(column.name(), column)));
    List<TableStorage> parents =
        Stream.of(families.before(), families.after())
            .flatMap(side -> side.parents(table).stream())
            .map(Table::storage)
            .toList();
    return new CreatedTable(
        table, inherited, new CreatedNotNulls(table, inherited, families.after()), parents);
  }

  /** The table with those columns and constraints that are written. */
  Table written() {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    table.lineage().inherited().constraints().stream()
        .filter(each -> table.lineage().inherited().ownConstraints().contains(each.name()))
        .forEach(constraints::add);
    return table
        .withColumns(
            table.columns().stream()
                .filter(this::isWritten)
                .map(this::written)
                .map(notNulls::written)
                .toList())
        .withConstraints(constraints);
  }

  /** Foreign options of an inherited column are given to it afterwards. */
  private Column written(Column column) {
    return inherited.containsKey(column.name())
        ? column.withStorage(column.storage().withForeign(ForeignOptions.NONE))
        : column;
  }

  /**
   * What CREATE TABLE cannot say: the database's own storage, other values of inherited columns.
   */
  List<Clause> completed() {
    List<Clause> clauses = new ArrayList<>();
    if (isKeptLikeParents(TableStorage::tablespace)) {
      clauses.add(new StorageClause.SetTablespace(null));
    }
    if (isKeptLikeParents(TableStorage::accessMethod)) {
      clauses.add(new StorageClause.SetAccessMethod(null));
    }
    for (Column column : table.columns()) {
      Column parent = inherited.get(column.name());
      if (parent == null) {
        continue;
      }
      if (parent.value() instanceof Default && column.value() instanceof ColumnValue.None) {
        clauses.add(new AlterColumnClause.DropDefault(column.name()));
      }
      if (!isWritten(column)) {
        notNulls.afterwards(column, parent).ifPresent(clauses::add);
        if (column.value() instanceof Default own && !own.equals(parent.value())) {
          clauses.add(new AlterColumnClause.SetDefault(column, own.expression()));
        }
      }
    }
    return clauses;
  }

  /** How its columns are kept. */
  List<Clause> kept() {
    List<Clause> clauses = new ArrayList<>();
    for (Column column : table.columns()) {
      Column parent = inherited.get(column.name());
      if (parent == null) {
        StorageClauses.ofNew(column, clauses);
      } else {
        StorageClauses.ofNew(column, parent, clauses);
      }
    }
    return clauses;
  }

  /** PostgreSQL keeps a new partition as its parent says, unless it says something itself. */
  private boolean isKeptLikeParents(Function<TableStorage, ?> part) {
    return table.lineage().partition() != null
        && part.apply(table.storage()) == null
        && parents.stream().anyMatch(parent -> part.apply(parent) != null);
  }

  private boolean isWritten(Column column) {
    Lineage lineage = table.lineage();
    if (lineage.type() != null) {
      return column.notNull() || !(column.value() instanceof ColumnValue.None);
    }
    if (lineage.partition() != null) {
      Column parent = inherited.get(column.name());
      return parent == null
          || notNulls.isOwn(column)
          || !(column.value() instanceof ColumnValue.None)
              && !column.value().equals(parent.value());
    }
    return !lineage.inherited().columns().contains(column.name());
  }
}
