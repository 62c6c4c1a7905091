package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.DomainClause;

/** Writes what follows {@code ALTER DOMAIN "name"}. */
record DomainClauseSql(SqlNames names) implements DomainClause.Visitor<String> {

  @Override
  public String setDefault(DomainClause.SetDefault clause) {
    return "SET DEFAULT " + Expressions.ofDefault(clause.expression(), clause.base());
  }

  @Override
  public String dropDefault(DomainClause.DropDefault clause) {
    return "DROP DEFAULT";
  }

  @Override
  public String setNotNull(DomainClause.SetNotNull clause) {
    return "SET NOT NULL";
  }

  @Override
  public String addNotNull(DomainClause.AddNotNull clause) {
    return "ADD CONSTRAINT " + quoted(clause.name()) + " NOT NULL";
  }

  @Override
  public String renameNotNull(DomainClause.RenameNotNull clause) {
    return "RENAME CONSTRAINT "
        + quoted(clause.names().before())
        + " TO "
        + quoted(clause.names().after());
  }

  @Override
  public String dropNotNull(DomainClause.DropNotNull clause) {
    return "DROP NOT NULL";
  }

  @Override
  public String addCheck(DomainClause.AddCheck clause) {
    return "ADD " + new ConstraintSql(names).inAlterTable(clause.check());
  }

  @Override
  public String renameCheck(DomainClause.RenameCheck clause) {
    return "RENAME CONSTRAINT "
        + quoted(clause.check().before().name())
        + " TO "
        + quoted(clause.check().after().name());
  }

  @Override
  public String validateCheck(DomainClause.ValidateCheck clause) {
    return "VALIDATE CONSTRAINT " + quoted(clause.check().name());
  }

  @Override
  public String dropCheck(DomainClause.DropCheck clause) {
    return "DROP CONSTRAINT " + quoted(clause.check().name());
  }
}
