package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What CREATE TABLE has to say of a table: a child does not repeat what it has of its parents, a
 * typed table not what its type says.
 *
 * @param table the table as it shall be
 * @param inherited the columns of its parents by name
 */
record CreatedTable(Table table, Map<String, Column> inherited) {

  /** The table in its family. */
  static CreatedTable of(Table table, Families families) {
    Map<String, Column> inherited = new HashMap<>();
    families
        .parents(table)
        .forEach(
            parent ->
                parent.columns().forEach(column -> inherited.putIfAbsent(column.name(), column)));
    return new CreatedTable(table, inherited);
  }

  /** The table with those columns and constraints that are written. */
  Table written() {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    table.lineage().inherited().constraints().stream()
        .filter(each -> table.lineage().inherited().ownConstraints().contains(each.name()))
        .forEach(constraints::add);
    return table
        .withColumns(table.columns().stream().filter(this::isWritten).map(this::written).toList())
        .withConstraints(constraints);
  }

  /** Foreign options of an inherited column are given to it afterwards. */
  private Column written(Column column) {
    return inherited.containsKey(column.name())
        ? column.withStorage(column.storage().withForeign(ForeignOptions.NONE))
        : column;
  }

  /** What CREATE TABLE cannot say: other values of inherited columns. */
  List<Clause> completed() {
    List<Clause> clauses = new ArrayList<>();
    for (Column column : table.columns()) {
      Column parent = inherited.get(column.name());
      if (parent == null) {
        continue;
      }
      if (parent.value() instanceof Default && column.value() instanceof ColumnValue.None) {
        clauses.add(new AlterColumnClause.DropDefault(column.name()));
      }
      if (!isWritten(column)) {
        if (column.notNull() && !parent.notNull()) {
          clauses.add(new AlterColumnClause.SetNotNull(column.name()));
        }
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

  private boolean isWritten(Column column) {
    Lineage lineage = table.lineage();
    if (lineage.type() != null) {
      return column.notNull() || !(column.value() instanceof ColumnValue.None);
    }
    if (lineage.partition() != null) {
      Column parent = inherited.get(column.name());
      return parent == null
          || column.notNull() && !parent.notNull()
          || !(column.value() instanceof ColumnValue.None)
              && !column.value().equals(parent.value());
    }
    return !lineage.inherited().columns().contains(column.name());
  }
}
