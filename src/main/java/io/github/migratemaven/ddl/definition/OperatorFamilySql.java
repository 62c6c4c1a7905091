package io.github.migratemaven.ddl.definition;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Property;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code CREATE OPERATOR FAMILY} with the members that belong to no operator class. */
record OperatorFamilySql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "OPERATOR FAMILY " + names.of(definition.name()) + " USING " + definition.arguments();
  }

  @Override
  public List<String> create(Definition definition) {
    List<String> statements = new ArrayList<>();
    statements.add("CREATE " + identity(definition));
    addMembers("ADD", definition, definition.properties(), Property::value, statements);
    return statements;
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    List<Property> before = definition.before().properties();
    List<Property> after = definition.after().properties();
    List<String> statements = new ArrayList<>();
    addMembers(
        "DROP",
        definition.after(),
        before.stream().filter(member -> !after.contains(member)).toList(),
        Property::name,
        statements);
    addMembers(
        "ADD",
        definition.after(),
        after.stream().filter(member -> !before.contains(member)).toList(),
        Property::value,
        statements);
    return statements;
  }

  private void addMembers(
      String verb,
      Definition family,
      List<Property> members,
      Function<Property, String> text,
      List<String> statements) {
    if (!members.isEmpty()) {
      statements.add(
          members.stream()
              .map(text)
              .collect(
                  Collectors.joining(
                      ",\n    ", "ALTER " + identity(family) + " " + verb + "\n    ", "")));
    }
  }
}
