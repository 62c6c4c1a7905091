package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code CREATE TEXT SEARCH PARSER} and {@code TEMPLATE}, which are made of functions. */
record TextSearchFunctionsSql(String kind, SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "TEXT SEARCH " + kind + " " + names.of(definition.name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        definition.properties().stream()
            .map(each -> each.name().toUpperCase(Locale.ROOT) + " = " + each.value())
            .collect(Collectors.joining(", ", "CREATE " + identity(definition) + " (", ")")));
  }
}
