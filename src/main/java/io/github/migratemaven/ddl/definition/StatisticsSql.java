package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.List;

/** {@code CREATE STATISTICS}. */
record StatisticsSql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "STATISTICS " + names.of(definition.name());
  }

  @Override
  public List<String> create(Definition definition) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE "
            + identity(definition)
            + definition.value("kinds").map(kinds -> " (" + kinds + ")").orElse("")
            + " ON "
            + definition.required("columns")
            + " FROM "
            + definition.required("table"));
    if (definition.value("target").isPresent()) {
      statements.add(target(definition));
    }
    return statements;
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    return List.of(target(definition.after()));
  }

  /** The default is -1 in every version. */
  private String target(Definition definition) {
    return "ALTER "
        + identity(definition)
        + " SET STATISTICS "
        + definition.value("target").orElse("-1");
  }
}
