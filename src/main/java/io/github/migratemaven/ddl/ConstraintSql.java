package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;
import static io.github.migratemaven.catalog.SqlNames.quotedList;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.Exclusion;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.catalog.Deferral;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;
import java.util.stream.Collectors;

/** Writes constraints with their names. */
record ConstraintSql(SqlNames names) {

  /** A constraint inside CREATE TABLE, where Prisma writes column lists without spaces. */
  String inTable(Constraint constraint) {
    return written(constraint, ",");
  }

  /** A constraint behind ADD. */
  String inAlterTable(Constraint constraint) {
    return written(constraint, ", ");
  }

  private String written(Constraint constraint, String comma) {
    return "CONSTRAINT " + quoted(constraint.name()) + " " + definition(constraint, comma);
  }

  private String definition(Constraint constraint, String comma) {
    if (constraint instanceof PrimaryKey key) {
      return "PRIMARY KEY ("
          + columns(key.columns(), comma)
          + ")"
          + include(key.include())
          + deferral(key.deferral());
    }
    if (constraint instanceof Unique unique) {
      return "UNIQUE "
          + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
          + "("
          + columns(unique.columns(), comma)
          + ")"
          + include(unique.include())
          + deferral(unique.deferral());
    }
    if (constraint instanceof Check check) {
      return "CHECK "
          + Expressions.inParentheses(check.expression())
          + (check.noInherit() ? " NO INHERIT" : "")
          + (check.validated() ? "" : " NOT VALID");
    }
    return constraint instanceof ForeignKey key
        ? foreignKey(key)
        : ((Exclusion) constraint).definition();
  }

  private String foreignKey(ForeignKey key) {
    return "FOREIGN KEY ("
        + quotedList(key.columns())
        + ") REFERENCES "
        + names.of(key.references())
        + "("
        + quotedList(key.referencedColumns())
        + ")"
        + (key.matchFull() ? " MATCH FULL" : "")
        + " ON DELETE "
        + key.onDelete().sql()
        + (key.onDeleteColumns().isEmpty() ? "" : " (" + quotedList(key.onDeleteColumns()) + ")")
        + " ON UPDATE "
        + key.onUpdate().sql()
        + deferral(key.deferral())
        + (key.validated() ? "" : " NOT VALID");
  }

  private static String columns(List<String> columns, String comma) {
    return columns.stream().map(SqlNames::quoted).collect(Collectors.joining(comma));
  }

  private static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " INCLUDE (" + quotedList(columns) + ")";
  }

  private static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }
}
