package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.List;

/** {@code ALTER PUBLICATION … ADD TABLES IN SCHEMA}. */
record PublishedSchemaSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "TABLES IN SCHEMA " + definition.arguments();
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(publication(definition) + " ADD " + identity(definition));
  }

  /** There is nothing to change. */
  @Override
  public List<String> alter(Pair<Definition> definition) {
    return List.of();
  }

  @Override
  public String drop(Definition definition) {
    return publication(definition) + " DROP " + identity(definition);
  }

  private static String publication(Definition definition) {
    return "ALTER PUBLICATION " + quoted(definition.name().name());
  }
}
