package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code CREATE OPERATOR}. */
record OperatorSql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "OPERATOR " + name(definition) + " (" + definition.arguments() + ")";
  }

  /** A commutator or negator that is not there yet is made a shell by PostgreSQL. */
  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "CREATE OPERATOR " + name(definition) + " " + PropertyList.of(definition.properties()));
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    String changed =
        Stream.of("restrict", "join")
            .filter(property -> definition.differIn(each -> each.value(property)))
            .map(property -> estimator(property, definition.after()))
            .collect(Collectors.joining(", "));
    return List.of("ALTER " + identity(definition.after()) + " SET (" + changed + ")");
  }

  private static String estimator(String property, Definition definition) {
    return property.toUpperCase(Locale.ROOT) + " = " + definition.value(property).orElse("NONE");
  }

  /** An operator's own name is never quoted. */
  private String name(Definition definition) {
    String schema = definition.name().schema();
    String prefix = schema.equals(names.defaultSchema()) ? "" : quoted(schema) + ".";
    return prefix + definition.name().name();
  }
}
