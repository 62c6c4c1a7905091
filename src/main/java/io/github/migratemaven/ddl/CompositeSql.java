package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.AttributeClause;
import io.github.migratemaven.plan.CompositeStep;
import java.util.stream.Collectors;

/** Writes statements about composite types. */
record CompositeSql(SqlNames names)
    implements CompositeStep.Visitor<String>, AttributeClause.Visitor<String> {

  private static final String INDENT = "    ";

  @Override
  public String create(CompositeStep.Create step) {
    CompositeType type = step.type();
    String attributes =
        type.attributes().stream()
            .map(attribute -> "\n" + INDENT + definition(attribute))
            .collect(Collectors.joining(","));
    return "CREATE TYPE "
        + names.ofType(type.name())
        + " AS ("
        + attributes
        + (attributes.isEmpty() ? ");" : "\n);");
  }

  @Override
  public String alter(CompositeStep.Alter step) {
    // PostgreSQL insists on the word when tables are of the type; it drops nothing but their
    // columns.
    String cascade = step.typedTables().isEmpty() ? "" : " CASCADE";
    return "ALTER TYPE "
        + names.ofType(step.type())
        + " "
        + step.clauses().stream()
            .map(clause -> clause.accept(this) + cascade)
            .collect(Collectors.joining(",\n"))
        + ";";
  }

  @Override
  public String drop(CompositeStep.Drop step) {
    return "DROP TYPE " + names.ofType(step.type()) + ";";
  }

  @Override
  public String drop(AttributeClause.Drop clause) {
    return "DROP ATTRIBUTE " + quoted(clause.attribute());
  }

  @Override
  public String setType(AttributeClause.SetType clause) {
    return "ALTER ATTRIBUTE "
        + quoted(clause.attribute().name())
        + " SET DATA TYPE "
        + type(clause.attribute());
  }

  @Override
  public String add(AttributeClause.Add clause) {
    return "ADD ATTRIBUTE " + definition(clause.attribute());
  }

  private String definition(Attribute attribute) {
    return quoted(attribute.name()) + " " + type(attribute);
  }

  private String type(Attribute attribute) {
    return new SqlTypes(names).of(attribute.type(), attribute.collation());
  }
}
