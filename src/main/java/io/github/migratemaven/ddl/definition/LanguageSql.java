package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.List;
import java.util.Locale;

/** {@code CREATE LANGUAGE}. */
record LanguageSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "LANGUAGE " + quoted(definition.name().name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of("CREATE " + statement(definition));
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    return List.of("CREATE OR REPLACE " + statement(definition.after()));
  }

  private String statement(Definition definition) {
    StringBuilder sql = new StringBuilder();
    definition.value("trusted").ifPresent(trusted -> sql.append("TRUSTED "));
    sql.append(identity(definition));
    for (String function : List.of("handler", "inline", "validator")) {
      definition
          .value(function)
          .ifPresent(
              name ->
                  sql.append(' ')
                      .append(function.toUpperCase(Locale.ROOT))
                      .append(' ')
                      .append(name));
    }
    return sql.toString();
  }
}
