package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.List;

/** {@code CREATE USER MAPPING}, without what is secret. */
record UserMappingSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    String role = definition.name().name();
    return "USER MAPPING FOR "
        + switch (role) {
          case "public" -> "PUBLIC";
          case "CURRENT_USER" -> role;
          default -> quoted(role);
        }
        + " SERVER "
        + definition.arguments();
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "-- Its password and other secrets are never written here: set them by hand.\nCREATE "
            + identity(definition)
            + OptionsClause.of(definition));
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    return List.of("ALTER " + identity(definition.after()) + OptionsClause.of(definition));
  }
}
