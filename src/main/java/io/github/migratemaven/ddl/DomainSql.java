package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.DomainStep;
import java.util.stream.Collectors;

/** Writes statements about domains. */
record DomainSql(SqlNames names) implements DomainStep.Visitor<String> {

  private static final String NEW_LINE = "\n    ";

  @Override
  public String create(DomainStep.Create step) {
    Domain domain = step.domain();
    ConstraintSql constraints = new ConstraintSql(names);
    return "CREATE DOMAIN "
        + names.ofType(domain.name())
        + " AS "
        + new SqlTypes(names).of(domain.base(), domain.collation())
        + (domain.defaultExpression() == null
            ? ""
            : " DEFAULT " + Expressions.ofDefault(domain.defaultExpression(), domain.base()))
        + ColumnSql.notNull(domain.required())
        + domain.checks().stream()
            .map(check -> NEW_LINE + constraints.inAlterTable(check))
            .collect(Collectors.joining())
        + ";";
  }

  @Override
  public String alter(DomainStep.Alter step) {
    return "ALTER DOMAIN "
        + names.ofType(step.domain())
        + " "
        + step.clause().accept(new DomainClauseSql(names))
        + ";";
  }

  @Override
  public String drop(DomainStep.Drop step) {
    return "DROP DOMAIN " + names.ofType(step.domain()) + ";";
  }
}
