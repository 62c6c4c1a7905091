package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.plan.NotNullClause;

/** Writes the clauses about NOT NULL as a constraint. */
final class NotNullSql implements NotNullClause.Visitor<String> {

  @Override
  public String add(NotNullClause.Add clause) {
    return "ADD CONSTRAINT "
        + quoted(clause.constraint())
        + " NOT NULL "
        + quoted(clause.column())
        + (clause.notNull().noInherit() ? " NO INHERIT" : "")
        + (clause.notNull().validated() ? "" : " NOT VALID");
  }

  @Override
  public String rename(NotNullClause.Rename clause) {
    return "RENAME CONSTRAINT "
        + quoted(clause.constraint().before())
        + " TO "
        + quoted(clause.constraint().after());
  }

  @Override
  public String inherit(NotNullClause.Inherit clause) {
    return "ALTER CONSTRAINT " + quoted(clause.constraint()) + " INHERIT";
  }

  @Override
  public String noInherit(NotNullClause.NoInherit clause) {
    return "ALTER CONSTRAINT " + quoted(clause.constraint()) + " NO INHERIT";
  }

  @Override
  public String validate(NotNullClause.Validate clause) {
    return "VALIDATE CONSTRAINT " + quoted(clause.constraint());
  }
}
