package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import java.util.List;

/** {@code ALTER OPERATOR FAMILY … ADD} to a family that is not ours. */
record OperatorFamilyMemberSql() implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "OPERATOR FAMILY " + definition.required("family");
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "ALTER " + identity(definition) + " ADD\n    " + definition.required("definition"));
  }

  @Override
  public String drop(Definition definition) {
    return "ALTER " + identity(definition) + " DROP\n    " + definition.required("member");
  }
}
