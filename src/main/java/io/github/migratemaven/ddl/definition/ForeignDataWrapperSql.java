package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.List;

/** {@code CREATE FOREIGN DATA WRAPPER}. */
record ForeignDataWrapperSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "FOREIGN DATA WRAPPER " + quoted(definition.name().name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "CREATE "
            + identity(definition)
            + definition.value("handler").map(name -> " HANDLER " + name).orElse("")
            + definition.value("validator").map(name -> " VALIDATOR " + name).orElse("")
            + OptionsClause.of(definition));
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    return List.of(
        "ALTER "
            + identity(definition.after())
            + function("handler", "HANDLER", definition)
            + function("validator", "VALIDATOR", definition)
            + OptionsClause.of(definition));
  }

  private static String function(String property, String word, Pair<Definition> definition) {
    if (!definition.differIn(each -> each.value(property))) {
      return "";
    }
    return definition
        .after()
        .value(property)
        .map(name -> " " + word + " " + name)
        .orElse(" NO " + word);
  }
}
