package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.ForeignOptions;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.NotNull.Descent;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.TableStorage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What CREATE TABLE has to say of a table: a child does not repeat what it has of its parents, a
 * typed table not what its type says.
 *
 * @param table the table as it shall be
 * @param inherited the columns of its parents by name
 * @param families who descends from whom
 * @param parents how its parents are kept, or were
 */
record CreatedTable(
    Table table, Map<String, Column> inherited, Families families, List<TableStorage> parents) {

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
    return new CreatedTable(table, inherited, families.after(), parents);
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
                .map(this::withOwnNotNull)
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
        NotNull notNull = column.required();
        if (notNull != null && notNull.validated() && hasOwnNotNull(column)) {
          clauses.add(setting(column, parent, notNull));
        }
        if (column.value() instanceof Default own && !own.equals(parent.value())) {
          clauses.add(new AlterColumnClause.SetDefault(column, own.expression()));
        }
      }
    }
    return clauses;
  }

  /** What a parent has, too, has its name. */
  private Clause setting(Column column, Column parent, NotNull notNull) {
    return isHandedDown(parent)
        ? new AlterColumnClause.SetNotNull(column.name())
        : NotNullSteps.setting(nameOf(column), notNull);
  }

  private static boolean isHandedDown(Column parent) {
    return parent.required() != null && !parent.required().noInherit();
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

  /** The NOT NULLs that hold for new rows only: CREATE TABLE cannot say so. */
  List<Clause> notValid() {
    List<Clause> clauses = new ArrayList<>();
    for (Column column : table.columns()) {
      NotNull notNull = column.required();
      if (notNull != null && !notNull.validated() && hasOwnNotNull(column)) {
        clauses.add(NotNullSteps.setting(nameOf(column), notNull));
      }
    }
    return clauses;
  }

  /** What its parents have for new rows only, and the table for all. */
  List<Clause> validated() {
    List<Clause> clauses = new ArrayList<>();
    for (Column column : table.columns()) {
      NotNull notNull = column.required();
      Column parent = inherited.get(column.name());
      if (notNull != null
          && notNull.validated()
          && parent != null
          && parent.notNull()
          && !parent.isNeverNull()
          && !hasOwnNotNull(column)) {
        clauses.add(
            new NotNullClause.Validate(
                column.name(), notNull.nameOn(nameOf(column)), ofAncestors(column.name(), table)));
      }
    }
    return clauses;
  }

  private List<ObjectName> ofAncestors(String column, Table child) {
    List<ObjectName> constraints = new ArrayList<>();
    for (Table parent : families.parents(child)) {
      ColumnName name = new ColumnName(parent.name(), column);
      parent.columns().stream()
          .filter(each -> each.name().equals(column))
          .flatMap(each -> Optional.ofNullable(each.required()).stream())
          .map(notNull -> ObjectName.constraint(parent.name(), notNull.nameOn(name)))
          .forEach(constraints::add);
      constraints.addAll(ofAncestors(column, parent));
    }
    return constraints;
  }

  private ColumnName nameOf(Column column) {
    return new ColumnName(table.name(), column.name());
  }

  /** Said once more, what a parent has would be the child's own, too. */
  private Column withOwnNotNull(Column column) {
    boolean own =
        hasOwnNotNull(column)
            || table.lineage().partition() == null
                && column.required() != null
                && column.required().descent() == Descent.OWN;
    return own ? NotNullSteps.inline(column) : column.asOptional();
  }

  /** Whether a column is NOT NULL by what the table says itself. */
  private boolean hasOwnNotNull(Column column) {
    NotNull notNull = column.required();
    Column parent = inherited.get(column.name());
    return notNull != null
        && notNull.descent() != Descent.INHERITED
        && (parent == null || !isHandedDown(parent) || notNull.descent() == Descent.BOTH);
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
          || hasOwnNotNull(column)
          || !(column.value() instanceof ColumnValue.None)
              && !column.value().equals(parent.value());
    }
    return !lineage.inherited().columns().contains(column.name());
  }
}
