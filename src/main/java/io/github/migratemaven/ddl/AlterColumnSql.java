package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.AlterColumnClause;

/** Writes what follows {@code ALTER COLUMN "name"}. */
record AlterColumnSql(SqlNames names) implements AlterColumnClause.Visitor<String> {

  @Override
  public String dropDefault(AlterColumnClause.DropDefault clause) {
    return "DROP DEFAULT";
  }

  @Override
  public String dropExpression(AlterColumnClause.DropExpression clause) {
    return "DROP EXPRESSION";
  }

  @Override
  public String dropIdentity(AlterColumnClause.DropIdentity clause) {
    return "DROP IDENTITY";
  }

  @Override
  public String dropNotNull(AlterColumnClause.DropNotNull clause) {
    return "DROP NOT NULL";
  }

  @Override
  public String setType(AlterColumnClause.SetType clause) {
    return "SET DATA TYPE " + new ColumnSql(names).type(clause.column());
  }

  @Override
  public String setNotNull(AlterColumnClause.SetNotNull clause) {
    return "SET NOT NULL";
  }

  @Override
  public String setDefault(AlterColumnClause.SetDefault clause) {
    return "SET DEFAULT " + Expressions.ofDefault(clause.expression(), clause.column().type());
  }

  @Override
  public String addIdentity(AlterColumnClause.AddIdentity clause) {
    return "ADD " + new ColumnSql(names).identity(clause.identity());
  }

  @Override
  public String setIdentity(AlterColumnClause.SetIdentity clause) {
    Pair<Identity> identity = clause.identity();
    Pair<SequenceOptions> options = identity.map(Identity::options);
    String set = SequenceOptionsSql.ofChanged("SET ", options).trim();
    return identity.differIn(Identity::always)
        ? ("SET GENERATED " + ColumnSql.when(identity.after()) + " " + set).trim()
        : set;
  }
}
