package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code CREATE TEXT SEARCH DICTIONARY}. The names of options are read as SQL. */
record TextSearchDictionarySql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "TEXT SEARCH DICTIONARY " + names.of(definition.name());
  }

  @Override
  public List<String> create(Definition definition) {
    List<String> settings = new ArrayList<>();
    settings.add("TEMPLATE = " + definition.required("template"));
    options(definition).forEach((name, value) -> settings.add(name + " = " + value));
    return List.of("CREATE " + identity(definition) + " (" + String.join(", ", settings) + ")");
  }

  /** An option without a value is taken away. */
  @Override
  public List<String> alter(Pair<Definition> definition) {
    Map<String, String> before = options(definition.before());
    Map<String, String> after = options(definition.after());
    List<String> settings = new ArrayList<>();
    before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(settings::add);
    after.forEach(
        (name, value) -> {
          if (!value.equals(before.get(name))) {
            settings.add(name + " = " + value);
          }
        });
    return List.of(
        "ALTER " + identity(definition.after()) + " (" + String.join(", ", settings) + ")");
  }

  private static Map<String, String> options(Definition definition) {
    return definition.values("option");
  }
}
