package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;
import static io.github.migratemaven.catalog.SqlNames.quotedList;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.Exclusion;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.Indexed;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.catalog.Deferral;
import io.github.migratemaven.catalog.Enforcement;
import io.github.migratemaven.catalog.Pair;
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

  /** A key behind ADD that takes over an index. */
  String usingIndex(Constraint constraint, String index) {
    boolean primary = constraint instanceof PrimaryKey;
    return "CONSTRAINT "
        + quoted(constraint.name())
        + (primary ? " PRIMARY KEY" : " UNIQUE")
        + " USING INDEX "
        + quoted(index)
        + deferral(
            constraint instanceof Unique key
                ? key.deferral()
                : ((PrimaryKey) constraint).deferral());
  }

  /** What follows ALTER CONSTRAINT and its name. */
  static String altered(Pair<ForeignKey> key) {
    String deferral =
        key.after().deferral() == Deferral.NOT_DEFERRABLE
            ? " NOT DEFERRABLE"
            : deferral(key.after().deferral());
    String enforcement =
        key.after().enforcement() == Enforcement.NOT_ENFORCED ? " NOT ENFORCED" : " ENFORCED";
    boolean nobodyLooked = key.map(ForeignKey::enforcement).differIn(ConstraintSql::isEnforced);
    return (key.differIn(ForeignKey::deferral) ? deferral : "") + (nobodyLooked ? enforcement : "");
  }

  private static boolean isEnforced(Enforcement enforcement) {
    return enforcement != Enforcement.NOT_ENFORCED;
  }

  private String definition(Constraint constraint, String comma) {
    if (constraint instanceof PrimaryKey key) {
      return "PRIMARY KEY ("
          + keyColumns(key.columns(), key.withoutOverlaps(), comma)
          + ")"
          + include(key.include())
          + kept(key)
          + deferral(key.deferral());
    }
    if (constraint instanceof Unique unique) {
      return "UNIQUE "
          + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
          + "("
          + keyColumns(unique.columns(), unique.withoutOverlaps(), comma)
          + ")"
          + include(unique.include())
          + kept(unique)
          + deferral(unique.deferral());
    }
    if (constraint instanceof Exclusion exclusion) {
      return exclusion.elements()
          + kept(exclusion)
          + (exclusion.predicate() == null
              ? ""
              : " WHERE " + Expressions.inParentheses(exclusion.predicate()))
          + deferral(exclusion.deferral());
    }
    return constraint instanceof Check check ? check(check) : foreignKey((ForeignKey) constraint);
  }

  private static String check(Check check) {
    return "CHECK "
        + Expressions.inParentheses(check.expression())
        + (check.noInherit() ? " NO INHERIT" : "")
        + enforcement(check.enforcement());
  }

  private String foreignKey(ForeignKey key) {
    return "FOREIGN KEY ("
        + period(key, key.columns())
        + ") REFERENCES "
        + names.of(key.references())
        + "("
        + period(key, key.referencedColumns())
        + ")"
        + (key.matchFull() ? " MATCH FULL" : "")
        + " ON DELETE "
        + key.onDelete().sql()
        + (key.onDeleteColumns().isEmpty() ? "" : " (" + quotedList(key.onDeleteColumns()) + ")")
        + " ON UPDATE "
        + key.onUpdate().sql()
        + deferral(key.deferral())
        + enforcement(key.enforcement());
  }

  private static String period(ForeignKey key, List<String> columns) {
    if (!key.period()) {
      return quotedList(columns);
    }
    int last = columns.size() - 1;
    return quotedList(columns.subList(0, last)) + ", PERIOD " + quoted(columns.get(last));
  }

  private static String keyColumns(List<String> columns, boolean withoutOverlaps, String comma) {
    return columns.stream().map(SqlNames::quoted).collect(Collectors.joining(comma))
        + (withoutOverlaps ? " WITHOUT OVERLAPS" : "");
  }

  private static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " INCLUDE (" + quotedList(columns) + ")";
  }

  private String kept(Indexed key) {
    return new IndexStorageSql(names).inConstraint(key.index().storage());
  }

  private static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private static String enforcement(Enforcement enforcement) {
    return switch (enforcement) {
      case VALIDATED -> "";
      case NOT_VALID -> " NOT VALID";
      case NOT_ENFORCED -> " NOT ENFORCED";
    };
  }
}
