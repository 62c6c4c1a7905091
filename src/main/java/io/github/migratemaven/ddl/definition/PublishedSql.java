package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import java.util.List;

/**
 * {@code ALTER PUBLICATION … ADD} of a table or schema.
 *
 * @param words what it is; a table is published without its children, which are named themselves
 */
record PublishedSql(String words) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return words + " " + definition.arguments();
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        publication(definition)
            + " ADD "
            + identity(definition)
            + definition.value("columns").map(columns -> " (" + columns + ")").orElse("")
            + definition.value("where").map(where -> " WHERE (" + where + ")").orElse(""));
  }

  @Override
  public String drop(Definition definition) {
    return publication(definition) + " DROP " + identity(definition);
  }

  private static String publication(Definition definition) {
    return "ALTER PUBLICATION " + quoted(definition.name().name());
  }
}
