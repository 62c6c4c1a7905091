package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Heirs;
import io.github.migratemaven.catalog.Lineage;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.EnumChange;
import io.github.migratemaven.diff.IndexChange;
import io.github.migratemaven.diff.TableChange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one change must know of all the others. */
final class Situation {

  private final Pair<Catalog> catalogs;
  private final Heirs heirs;
  private final Pair<Map<QualifiedName, Table>> tables;
  private final Set<QualifiedName> sequencesBefore;
  private final Set<QualifiedName> goneTables;
  private final Set<ColumnName> goneColumns;
  private final Set<QualifiedName> rebuiltTypes;
  private final boolean rebuildsOnlyEnums;
  private final Set<ObjectName> gone;
  private final Set<QualifiedName> parents;
  private final Set<QualifiedName> indexesMadeAgain;
  private final Set<QualifiedName> referenced;
  private final boolean routinesComeAgain;

  /** Few columns need it, so it is made when one does. */
  private @Nullable FormerCounters formerCounters;

  Situation(Expansion expansion, Pair<Catalog> catalogs) {
    List<Change> changes = expansion.changes();
    this.gone = expansion.gone();
    this.catalogs = catalogs;
    this.heirs = Heirs.of(catalogs);
    this.routinesComeAgain = comeAgain(catalogs.after().routines(), gone);
    this.tables = catalogs.map(Situation::byName);
    this.sequencesBefore =
        catalogs.before().sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    this.goneTables = collect(changes, TableChange.Drop.class, drop -> drop.table().name());
    goneTables.addAll(collect(changes, TableChange.Recreate.class, again -> again.table().name()));
    this.goneColumns =
        new LinkedHashSet<>(
            collect(changes, ColumnChange.Drop.class, ColumnChange.Drop::columnName));
    goneColumns.addAll(recreatedColumns(changes));
    this.parents = parents(catalogs);
    this.indexesMadeAgain = indexesMadeAgain(changes);
    this.referenced = referenced(catalogs.before());
    this.rebuiltTypes =
        collect(changes, EnumChange.Rebuild.class, rebuild -> rebuild.type().after().name());
    int enums = rebuiltTypes.size();
    rebuiltTypes.addAll(collect(changes, DomainChange.Rebuild.class, DomainChange::subject));
    rebuiltTypes.addAll(collect(changes, CompositeChange.Rebuild.class, CompositeChange::subject));
    rebuiltTypes.addAll(
        RangeType.names(
            collect(changes, DefinitionChange.Rebuild.class, DefinitionChange.Rebuild::definition)
                .stream()
                .map(range -> new RangeType(range.after()))));
    this.rebuildsOnlyEnums = rebuiltTypes.size() == enums;
  }

  static Set<ColumnName> recreatedColumns(List<Change> changes) {
    return collect(changes, ColumnChange.Recreate.class, ColumnChange.Recreate::columnName);
  }

  /** The indexes that go and come again, by themselves or with their constraints. */
  static Set<QualifiedName> indexesMadeAgain(List<Change> changes) {
    Set<QualifiedName> indexes =
        collect(changes, IndexChange.Replace.class, again -> again.table().sibling(again.name()));
    indexes.addAll(
        collect(
            changes, ConstraintChange.Replace.class, again -> again.table().sibling(again.name())));
    return indexes;
  }

  /**
   * Whether a sequence's column, if it has one, is written with its type, so that {@code serial}
   * can stand for both.
   */
  boolean isNotOfInheritedColumn(Sequence sequence) {
    ColumnName owner = sequence.owner();
    Table table = owner == null ? null : tables.after().get(owner.table());
    return table == null || table.lineage().partition() == null && table.lineage().type() == null;
  }

  /**
   * Whether rows of a table that stays are referenced as those of a table that this is cut from.
   */
  boolean isPartitionOfReferencedTable(Table table) {
    Lineage.Partition partition = table.lineage().partition();
    Table parent = partition == null ? null : tables.before().get(partition.of());
    return parent != null
        && !goneTables.contains(parent.name())
        && (referenced.contains(parent.name()) || isPartitionOfReferencedTable(parent));
  }

  /** Whether a child keeps a column that its parent drops. */
  boolean isKeptByHeir(ColumnName column) {
    return heirs.keep(column);
  }

  /** The tables that are and stay of a type. */
  List<QualifiedName> typedTables(QualifiedName type) {
    return tables.before().values().stream()
        .filter(table -> type.equals(table.lineage().type()))
        .map(Table::name)
        .filter(
            name -> {
              Table after = tables.after().get(name);
              return after != null && type.equals(after.lineage().type());
            })
        .toList();
  }

  /** Whether a column is part of a primary key afterwards. */
  boolean isInPrimaryKey(ColumnName column) {
    Table table = tables.after().get(column.table());
    return table != null
        && Stream.concat(
                table.constraints().stream(), table.lineage().inherited().constraints().stream())
            .anyMatch(
                key ->
                    key instanceof PrimaryKey primary
                        && primary.columns().contains(column.column()));
  }

  /** Whether a constraint of a table is called so before. */
  boolean isTaken(QualifiedName table, String constraint) {
    Table before = tables.before().get(table);
    return before != null
        && (before.constraints().stream().anyMatch(each -> each.name().equals(constraint))
            || before.columns().stream()
                .anyMatch(
                    column ->
                        column.required() != null
                            && column
                                .required()
                                .nameOn(new ColumnName(table, column.name()))
                                .equals(constraint)));
  }

  /** The step that renames a constraint. */
  Step renaming(StepKind kind, QualifiedName table, Clause rename) {
    Table after = tables.after().get(table);
    Table before = tables.before().get(table);
    QualifiedName type = before == null ? null : before.lineage().type();
    return after != null && type != null && type.equals(after.lineage().type())
        ? new TableStep.RenameTyped(kind, table, type, rename)
        : new TableStep.Alter(kind, table, List.of(rename));
  }

  /** What is handed down to whom. */
  Heirs heirs() {
    return heirs;
  }

  /** Both sides. */
  Pair<Catalog> catalogs() {
    return catalogs;
  }

  /** Whether an object goes, even if it comes back. */
  boolean isGone(ObjectName object) {
    return gone.contains(object);
  }

  /** Whether a column ends, alone or with its table, even if it comes back. */
  boolean isGone(ColumnName column) {
    return goneTables.contains(column.table()) || goneColumns.contains(column);
  }

  /** Whether a table or view ends, even if it comes back. */
  boolean isGone(QualifiedName relation) {
    return gone.contains(ObjectName.relation(relation));
  }

  /**
   * Whether the default of a column must leave before another comes. SET DEFAULT alone would do for
   * another text, unless it mentions a routine or type of a name that goes and comes again.
   */
  boolean mustLeaveFirst(ColumnName column, Pair<Column> pair) {
    return gone.contains(ObjectName.valueOf(column))
        // A rebuilt type takes the defaults of its columns with it.
        && !usesRebuiltType(pair.after())
        && (routinesComeAgain || !rebuiltTypes.isEmpty() || !pair.differIn(Column::value));
  }

  /** Whether a column becomes an identity whose sequence's name another one still bears. */
  boolean mustWaitForItsName(ColumnName column, Pair<Column> pair) {
    return !(pair.before().value() instanceof Identity)
        && pair.after().value() instanceof Identity identity
        && sequencesBefore.contains(identity.sequenceOf(column));
  }

  /** Whether a column begins here: new, with a new table, or made again. */
  boolean isNew(ColumnName column) {
    return isGone(column) || columnOf(tables.before(), column).isEmpty();
  }

  /** The column as it is. */
  Optional<Column> columnBefore(ColumnName column) {
    return columnOf(tables.before(), column);
  }

  /** The column as it shall be. */
  Optional<Column> columnAfter(ColumnName column) {
    return columnOf(tables.after(), column);
  }

  /** Whether the rows of a table shall be elsewhere. */
  boolean isForeign(QualifiedName table) {
    Table after = tables.after().get(table);
    return after != null && after.isForeign();
  }

  /** Whether a table begins or ceases to be logged. */
  boolean changesLogging(QualifiedName table) {
    Table before = tables.before().get(table);
    Table after = tables.after().get(table);
    return before != null
        && after != null
        && before.storage().unlogged() != after.storage().unlogged();
  }

  /** Whether other tables descend from a table, before or after. */
  boolean isParent(QualifiedName table) {
    return parents.contains(table);
  }

  /** Whether an index goes and comes again, by itself or with its constraint. */
  boolean isMadeAgain(QualifiedName index) {
    return indexesMadeAgain.contains(index);
  }

  /** The types that are made anew under their names. */
  Set<QualifiedName> rebuiltTypes() {
    return rebuiltTypes;
  }

  /** Whether nothing but enums is rebuilt. */
  boolean rebuildsOnlyEnums() {
    return rebuildsOnlyEnums;
  }

  /** Whether a column's type is rebuilt. */
  boolean usesRebuiltType(Column column) {
    return rebuiltTypes.contains(column.type().element());
  }

  /** Whether a table has, before, a column of a type that is rebuilt. */
  boolean usesRebuiltType(QualifiedName table) {
    Table before = tables.before().get(table);
    return before != null && before.columns().stream().anyMatch(this::usesRebuiltType);
  }

  private static Set<QualifiedName> referenced(Catalog before) {
    return before.tables().stream()
        .flatMap(table -> table.constraints().stream())
        .filter(ForeignKey.class::isInstance)
        .map(key -> ((ForeignKey) key).references())
        .collect(Collectors.toSet());
  }

  private static Set<QualifiedName> parents(Pair<Catalog> catalogs) {
    return Stream.of(catalogs.before(), catalogs.after())
        .flatMap(catalog -> catalog.tables().stream())
        .flatMap(table -> table.lineage().ancestors().stream())
        .collect(Collectors.toSet());
  }

  private static boolean comeAgain(List<Routine> routines, Set<ObjectName> gone) {
    Set<QualifiedName> names =
        gone.stream()
            .filter(object -> object.kind() == ObjectName.Kind.ROUTINE)
            .map(ObjectName::name)
            .collect(Collectors.toSet());
    return routines.stream().anyMatch(routine -> names.contains(routine.name().name()));
  }

  private static Map<QualifiedName, Table> byName(Catalog catalog) {
    Map<QualifiedName, Table> tables = new LinkedHashMap<>();
    catalog.tables().forEach(table -> tables.put(table.name(), table));
    return tables;
  }

  private static Optional<Column> columnOf(Map<QualifiedName, Table> tables, ColumnName name) {
    return Optional.ofNullable(tables.get(name.table())).stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.name().equals(name.column()))
        .findFirst();
  }

  private static <C extends Change, R> Set<R> collect(
      List<Change> changes, Class<C> kind, Function<C, R> part) {
    return changes.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(part)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sequence that a column counted with, if that goes. */
  @Nullable QualifiedName formerCounter(ColumnName column) {
    if (formerCounters == null) {
      formerCounters = new FormerCounters(catalogs);
    }
    return formerCounters.of(column);
  }
}
