package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Property;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code CREATE OPERATOR CLASS} with the members that are its own. */
record OperatorClassSql(SqlNames names) implements DefinitionSql {

  private static final Set<String> NO_MEMBERS = Set.of("default", "type", "family", "storage");

  @Override
  public String identity(Definition definition) {
    return "OPERATOR CLASS " + names.of(definition.name()) + " USING " + definition.arguments();
  }

  @Override
  public List<String> create(Definition definition) {
    return List.of(
        "CREATE OPERATOR CLASS "
            + names.of(definition.name())
            + (definition.value("default").isPresent() ? " DEFAULT" : "")
            + " FOR TYPE "
            + definition.required("type")
            + " USING "
            + definition.arguments()
            + " FAMILY "
            + definition.required("family")
            + " AS\n    "
            + String.join(",\n    ", items(definition)));
  }

  /** The grammar asks for one item; to store the type itself is what happens anyway. */
  private static List<String> items(Definition definition) {
    List<String> items = new ArrayList<>();
    definition.properties().stream()
        .filter(property -> !NO_MEMBERS.contains(property.name()))
        .map(Property::value)
        .forEach(items::add);
    definition.value("storage").ifPresent(type -> items.add("STORAGE " + type));
    return items.isEmpty() ? List.of("STORAGE " + definition.required("type")) : items;
  }
}
