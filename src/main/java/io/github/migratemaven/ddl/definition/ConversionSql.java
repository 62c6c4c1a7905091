package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;

/** {@code CREATE CONVERSION}, from one encoding to another. */
record ConversionSql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "CONVERSION " + names.of(definition.name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        (definition.value("default").isPresent() ? "CREATE DEFAULT " : "CREATE ")
            + identity(definition)
            + " FOR "
            + definition.required("for")
            + " TO "
            + definition.required("to")
            + " FROM "
            + definition.required("function"));
  }
}
