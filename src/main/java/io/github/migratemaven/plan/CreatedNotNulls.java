package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.NotNull.Descent;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The NOT NULLs of a table that is created.
 *
 * @param table the table as it shall be
 * @param inherited the columns of its parents by name
 * @param families who descends from whom
 */
record CreatedNotNulls(Table table, Map<String, Column> inherited, Families families) {

  /** The NOT NULLs that hold for new rows only: CREATE TABLE cannot say so. */
  List<Clause> notValid() {
    List<Clause> clauses = new ArrayList<>();
    for (Column column : table.columns()) {
      NotNull notNull = column.required();
      if (notNull != null && !notNull.validated() && isOwn(column)) {
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
          && !isOwn(column)) {
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

  /**
   * The column as CREATE TABLE says it: said once more, what a parent has would be the child's own,
   * too.
   */
  Column written(Column column) {
    boolean own =
        isOwn(column)
            || table.lineage().partition() == null
                && column.required() != null
                && column.required().descent() == Descent.OWN;
    return own ? NotNullSteps.inline(column) : column.asOptional();
  }

  /** Whether a column is NOT NULL by what the table says itself. */
  boolean isOwn(Column column) {
    NotNull notNull = column.required();
    Column parent = inherited.get(column.name());
    return notNull != null
        && notNull.descent() != Descent.INHERITED
        && (parent == null || !parent.isRequiredOfChildren() || notNull.descent() == Descent.BOTH);
  }

  /** What is said of an inherited column that CREATE TABLE does not mention. */
  Optional<Clause> afterwards(Column column, Column parent) {
    NotNull notNull = column.required();
    if (notNull == null || !notNull.validated() || !isOwn(column)) {
      return Optional.empty();
    }
    // What a parent has, too, has its name.
    return Optional.of(
        parent.isRequiredOfChildren()
            ? new AlterColumnClause.SetNotNull(column.name())
            : NotNullSteps.setting(nameOf(column), notNull));
  }
}
