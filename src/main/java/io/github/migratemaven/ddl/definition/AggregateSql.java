package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Property;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;
import java.util.Set;

/** {@code CREATE AGGREGATE}. */
record AggregateSql(SqlNames names) implements DefinitionSql {

  /** What the statement says otherwise than as {@code name = value}, or not at all. */
  private static final Set<String> OUTSIDE = Set.of("signature", "returns");

  @Override
  public String identity(Definition definition) {
    String arguments = definition.arguments().isEmpty() ? "*" : definition.arguments();
    return "AGGREGATE " + names.of(definition.name()) + "(" + arguments + ")";
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of("CREATE " + statement(definition));
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    return List.of("CREATE OR REPLACE " + statement(definition.after()));
  }

  private String statement(Definition definition) {
    return "AGGREGATE "
        + names.of(definition.name())
        + "("
        + definition.required("signature")
        + ") "
        + PropertyList.of(definition.properties().stream().filter(AggregateSql::isInside).toList());
  }

  private static boolean isInside(Property property) {
    return !OUTSIDE.contains(property.name());
  }
}
