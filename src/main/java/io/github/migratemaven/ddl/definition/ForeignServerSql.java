package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.List;

/** {@code CREATE SERVER}. */
record ForeignServerSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "SERVER " + quoted(definition.name().name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "CREATE "
            + identity(definition)
            + definition.value("type").map(type -> " TYPE " + type).orElse("")
            + definition.value("version").map(version -> " VERSION " + version).orElse("")
            + " FOREIGN DATA WRAPPER "
            + definition.required("wrapper")
            + OptionsClause.of(definition));
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    String version =
        definition.differIn(each -> each.value("version"))
            ? " VERSION " + definition.after().value("version").orElse("NULL")
            : "";
    return List.of(
        "ALTER " + identity(definition.after()) + version + OptionsClause.of(definition));
  }
}
