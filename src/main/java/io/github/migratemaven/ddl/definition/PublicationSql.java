package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code CREATE PUBLICATION}, without its tables and schemas. */
record PublicationSql() implements DefinitionSql {

  private static final Map<String, String> DEFAULTS = new LinkedHashMap<>();

  static {
    DEFAULTS.put("publish", "'insert, update, delete, truncate'");
    DEFAULTS.put("publish_via_partition_root", "false");
    DEFAULTS.put("publish_generated_columns", "none");
  }

  @Override
  public String identity(Definition definition) {
    return "PUBLICATION " + quoted(definition.name().name());
  }

  @Override
  public List<String> create(Definition definition) {
    String tables = definition.value("all tables").isPresent() ? " FOR ALL TABLES" : "";
    String settings = settings(definition, DEFAULTS.keySet().stream().filter(isSetIn(definition)));
    return List.of(
        "CREATE "
            + identity(definition)
            + tables
            + (settings.isEmpty() ? "" : " WITH (" + settings + ")"));
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    String settings =
        settings(
            definition.after(),
            DEFAULTS.keySet().stream()
                .filter(name -> definition.differIn(each -> each.value(name))));
    return List.of("ALTER " + identity(definition.after()) + " SET (" + settings + ")");
  }

  private static Predicate<String> isSetIn(Definition definition) {
    return name -> definition.value(name).isPresent();
  }

  private static String settings(Definition definition, Stream<String> names) {
    return names
        .map(name -> name + " = " + definition.value(name).orElse(DEFAULTS.get(name)))
        .collect(Collectors.joining(", "));
  }
}
