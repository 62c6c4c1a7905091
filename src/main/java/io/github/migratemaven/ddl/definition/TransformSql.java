package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code CREATE TRANSFORM}. */
record TransformSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "TRANSFORM " + definition.name().name();
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
    return Stream.of(
            definition.value("from_sql").map(function -> "FROM SQL WITH FUNCTION " + function),
            definition.value("to_sql").map(function -> "TO SQL WITH FUNCTION " + function))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ", identity(definition) + " (", ")"));
  }
}
