package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.List;

/** {@code ALTER PUBLICATION … ADD TABLE}, without the children, which are named themselves. */
record PublishedTableSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "TABLE ONLY " + definition.arguments();
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

  /** PostgreSQL sets the columns and filters of all tables of a publication, or of none. */
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
