package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;

/** {@code CREATE EVENT TRIGGER}. */
record EventTriggerSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "EVENT TRIGGER " + quoted(definition.name().name());
  }

  @Override
  public List<String> create(Definition definition) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE "
            + identity(definition)
            + " ON "
            + definition.required("event")
            + definition.value("tags").map(tags -> " WHEN TAG IN (" + tags + ")").orElse("")
            + " EXECUTE FUNCTION "
            + definition.required("function"));
    if (definition.value("enabled").isPresent()) {
      statements.add(enable(definition));
    }
    return statements;
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    return List.of(enable(definition.after()));
  }

  private String enable(Definition definition) {
    return "ALTER " + identity(definition) + " " + definition.value("enabled").orElse("ENABLE");
  }
}
