package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;
import java.util.stream.Collectors;

/** {@code CREATE COLLATION}. */
record CollationSql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "COLLATION " + names.of(definition.name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        definition.properties().stream()
            .map(property -> property.name() + " = " + property.value())
            .collect(Collectors.joining(", ", "CREATE " + identity(definition) + " (", ")")));
  }
}
