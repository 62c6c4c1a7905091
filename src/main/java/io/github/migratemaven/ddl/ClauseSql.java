package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.AlterColumnClause;
import io.github.migratemaven.plan.Clause;
import io.github.migratemaven.plan.ColumnClause;
import io.github.migratemaven.plan.ConstraintClause;
import io.github.migratemaven.plan.NotNullClause;
import io.github.migratemaven.plan.StorageClause;

/** Writes the clauses of ALTER TABLE. */
record ClauseSql(SqlNames names)
    implements Clause.Visitor<String>,
        ConstraintClause.Visitor<String>,
        ColumnClause.Visitor<String> {

  @Override
  public String constraint(ConstraintClause clause) {
    return clause.accept((ConstraintClause.Visitor<String>) this);
  }

  @Override
  public String column(ColumnClause clause) {
    return clause.accept((ColumnClause.Visitor<String>) this);
  }

  @Override
  public String alterColumn(AlterColumnClause clause) {
    return "ALTER COLUMN " + quoted(clause.name()) + " " + clause.accept(new AlterColumnSql(names));
  }

  @Override
  public String notNull(NotNullClause clause) {
    return clause.accept(new NotNullSql());
  }

  @Override
  public String storage(StorageClause clause) {
    return clause.accept(new TableStorageSql());
  }

  @Override
  public String keep(ColumnClause.Keep clause) {
    return String.join(",\n", ColumnStorageSql.altered(clause.column(), clause.storage()));
  }

  @Override
  public String drop(ConstraintClause.Drop clause) {
    return "DROP CONSTRAINT " + quoted(clause.constraint().name());
  }

  @Override
  public String rename(ConstraintClause.Rename clause) {
    return "RENAME CONSTRAINT "
        + quoted(clause.constraint().before().name())
        + " TO "
        + quoted(clause.constraint().after().name());
  }

  @Override
  public String add(ConstraintClause.Add clause) {
    return "ADD " + new ConstraintSql(names).inAlterTable(clause.constraint());
  }

  @Override
  public String promote(ConstraintClause.Promote clause) {
    return "ADD " + new ConstraintSql(names).usingIndex(clause.constraint(), clause.index());
  }

  @Override
  public String alter(ConstraintClause.Alter clause) {
    return "ALTER CONSTRAINT "
        + quoted(clause.key().after().name())
        + ConstraintSql.altered(clause.key());
  }

  @Override
  public String validate(ConstraintClause.Validate clause) {
    return "VALIDATE CONSTRAINT " + quoted(clause.constraint().name());
  }

  @Override
  public String drop(ColumnClause.Drop clause) {
    return "DROP COLUMN " + quoted(clause.column());
  }

  @Override
  public String dropHere(ColumnClause.DropHere clause) {
    return "DROP COLUMN " + quoted(clause.column());
  }

  @Override
  public String add(ColumnClause.Add clause) {
    // Five spaces, as Prisma, whose column renderer indents.
    return "ADD COLUMN     " + new ColumnSql(names).definition(clause.column());
  }
}
