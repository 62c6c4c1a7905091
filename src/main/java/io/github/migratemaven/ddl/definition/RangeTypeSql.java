package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.catalog.SqlNames;
import java.util.List;

/** {@code CREATE TYPE … AS RANGE}. */
record RangeTypeSql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "TYPE " + names.ofType(definition.name());
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "CREATE "
            + identity(definition)
            + " AS RANGE "
            + PropertyList.of(new RangeType(definition).stated()));
  }
}
