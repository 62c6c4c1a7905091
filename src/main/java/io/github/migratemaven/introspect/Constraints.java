package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Deferral;
import io.github.migratemaven.catalog.Enforcement;
import io.github.migratemaven.catalog.OwnedIndex;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.ReferentialAction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The constraints of tables. */
final class Constraints implements CatalogQuery {

  /** What kinds share; columns are still numbers. */
  private record Found(
      long oid,
      long table,
      String name,
      char type,
      List<Integer> columns,
      List<Integer> include,
      Deferral deferral,
      boolean validated,
      boolean noInherit,
      @Nullable Reference reference,
      String definition,
      @Nullable String predicate,
      long index,
      @Nullable String indexComment,
      boolean inherited,
      boolean own,
      @Nullable String comment) {}

  /** What only a foreign key has. */
  private record Reference(
      QualifiedName table,
      List<String> columns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      boolean matchFull) {}

  private final Map<Long, List<Found>> byTable = new HashMap<>();
  private final NullsNotDistinct nullsNotDistinct;
  private final OnDeleteColumns onDeleteColumns;
  private final NewerConstraints newer;
  private final IndexStorages storages;

  Constraints(
      NullsNotDistinct nullsNotDistinct,
      OnDeleteColumns onDeleteColumns,
      NewerConstraints newer,
      IndexStorages storages) {
    this.nullsNotDistinct = nullsNotDistinct;
    this.onDeleteColumns = onDeleteColumns;
    this.newer = newer;
    this.storages = storages;
  }

  @Override
  public String file() {
    return "constraints";
  }

  @Override
  public void accept(Row row) throws SQLException {
    char type = row.letter("type");
    String definition = row.textOrNull("definition");
    Found found =
        new Found(
            row.number("oid"),
            row.number("table_oid"),
            row.text("name"),
            type,
            row.numbers("columns"),
            row.numbers("include"),
            deferral(row),
            row.flag("validated"),
            row.flag("no_inherit"),
            type == 'f' ? reference(row) : null,
            definition == null ? "" : definition,
            row.textOrNull("predicate"),
            row.number("index_oid"),
            row.textOrNull("index_comment"),
            row.flag("inherited"),
            row.flag("own"),
            row.textOrNull("comment"));
    byTable.computeIfAbsent(found.table(), table -> new ArrayList<>()).add(found);
  }

  /** Those that a table has by itself. */
  List<Constraint> of(long table, Columns columns) {
    return constraints(table, columns, found -> !found.inherited());
  }

  /** Those that it has of its parents. */
  List<Constraint> inherited(long table, Columns columns) {
    return constraints(table, columns, Found::inherited);
  }

  /** The names of those that it has of its parents and would keep without them. */
  List<String> inheritedAndOwn(long table, Columns columns) {
    return constraints(table, columns, found -> found.inherited() && found.own()).stream()
        .map(Constraint::name)
        .toList();
  }

  private List<Constraint> constraints(long table, Columns columns, Predicate<Found> which) {
    return byTable.getOrDefault(table, List.of()).stream()
        .filter(which)
        .map(found -> constraint(found, columns))
        .sorted(Comparator.comparing(Constraint::name))
        .toList();
  }

  private Constraint constraint(Found found, Columns columns) {
    return switch (found.type()) {
      case 'p' ->
          new Constraint.PrimaryKey(
              found.name(),
              columns.names(found.table(), found.columns()),
              newer.isTemporal(found.oid()),
              columns.names(found.table(), found.include()),
              found.deferral(),
              index(found),
              found.comment());
      case 'u' ->
          new Constraint.Unique(
              found.name(),
              columns.names(found.table(), found.columns()),
              newer.isTemporal(found.oid()),
              columns.names(found.table(), found.include()),
              nullsNotDistinct.ofConstraint(found.oid()),
              found.deferral(),
              index(found),
              found.comment());
      case 'c' ->
          new Constraint.Check(
              found.name(),
              found.definition(),
              found.noInherit(),
              enforcement(found),
              found.comment());
      case 'x' -> exclusion(found);
      default -> foreignKey(found, columns);
    };
  }

  private Constraint exclusion(Found found) {
    OwnedIndex index = index(found);
    ExclusionText text =
        new ExclusionText(found.definition())
            .without(found.deferral())
            .withoutPredicate(found.predicate())
            .without(index.storage().parameters());
    return new Constraint.Exclusion(
        found.name(), text.sql(), found.predicate(), found.deferral(), index, found.comment());
  }

  private Constraint foreignKey(Found found, Columns columns) {
    Reference reference = found.reference();
    if (reference == null) {
      throw new IllegalStateException("Unknown constraint type " + found.type());
    }
    return new Constraint.ForeignKey(
        found.name(),
        columns.names(found.table(), found.columns()),
        newer.isTemporal(found.oid()),
        reference.table(),
        reference.columns(),
        reference.onDelete(),
        columns.names(found.table(), onDeleteColumns.of(found.oid())),
        reference.onUpdate(),
        reference.matchFull(),
        found.deferral(),
        enforcement(found),
        found.comment());
  }

  private OwnedIndex index(Found found) {
    return new OwnedIndex(storages.of(found.index()), found.indexComment());
  }

  private Enforcement enforcement(Found found) {
    if (!newer.isEnforced(found.oid())) {
      return Enforcement.NOT_ENFORCED;
    }
    return found.validated() ? Enforcement.VALIDATED : Enforcement.NOT_VALID;
  }

  private static Reference reference(Row row) throws SQLException {
    return new Reference(
        row.name("references_schema", "references_table"),
        row.texts("referenced_columns"),
        action(row.letter("on_delete")),
        action(row.letter("on_update")),
        row.letter("match") == 'f');
  }

  private static Deferral deferral(Row row) throws SQLException {
    if (!row.flag("deferrable")) {
      return Deferral.NOT_DEFERRABLE;
    }
    return row.flag("deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
  }

  private static ReferentialAction action(char letter) {
    return switch (letter) {
      case 'r' -> ReferentialAction.RESTRICT;
      case 'c' -> ReferentialAction.CASCADE;
      case 'n' -> ReferentialAction.SET_NULL;
      case 'd' -> ReferentialAction.SET_DEFAULT;
      default -> ReferentialAction.NO_ACTION;
    };
  }
}
