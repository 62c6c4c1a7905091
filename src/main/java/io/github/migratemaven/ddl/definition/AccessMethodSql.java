package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import java.util.List;

/** {@code CREATE ACCESS METHOD}. */
record AccessMethodSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "ACCESS METHOD " + quoted(definition.name().name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "CREATE "
            + identity(definition)
            + " TYPE "
            + definition.required("type")
            + " HANDLER "
            + definition.required("handler"));
  }
}
