package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import java.util.List;

/** {@code CREATE CAST}. */
record CastSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "CAST (" + definition.name().name() + ")";
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "CREATE "
            + identity(definition)
            + method(definition)
            + definition.value("as").map(context -> " AS " + context).orElse(""));
  }

  private static String method(Definition definition) {
    String withoutFunction =
        definition.value("inout").isPresent() ? " WITH INOUT" : " WITHOUT FUNCTION";
    return definition
        .value("function")
        .map(function -> " WITH FUNCTION " + function)
        .orElse(withoutFunction);
  }
}
