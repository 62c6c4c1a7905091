package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quotedList;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code CREATE TEXT SEARCH CONFIGURATION} and its mappings. */
record TextSearchConfigurationSql(SqlNames names) implements DefinitionSql {

  @Override
  public String identity(Definition definition) {
    return "TEXT SEARCH CONFIGURATION " + names.of(definition.name());
  }

  @Override
  public List<String> create(Definition definition) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE " + identity(definition) + " (PARSER = " + definition.required("parser") + ")");
    statements.addAll(mappings(definition, "ADD", mappings(definition)));
    return statements;
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    Map<String, String> before = mappings(definition.before());
    Map<String, String> added = mappings(definition.after());
    Map<String, String> changed = new LinkedHashMap<>(added);
    added.keySet().removeAll(before.keySet());
    changed.keySet().retainAll(before.keySet());
    changed.entrySet().removeAll(before.entrySet());
    List<String> gone = new ArrayList<>(before.keySet());
    gone.removeAll(mappings(definition.after()).keySet());

    List<String> statements = new ArrayList<>();
    if (!gone.isEmpty()) {
      statements.add(mapping(definition.after(), "DROP", gone));
    }
    statements.addAll(mappings(definition.after(), "ADD", added));
    statements.addAll(mappings(definition.after(), "ALTER", changed));
    return statements;
  }

  private static Map<String, String> mappings(Definition definition) {
    return definition.values("mapping");
  }

  /** Types of tokens that go through the same dictionaries share a statement. */
  private List<String> mappings(Definition definition, String verb, Map<String, String> mappings) {
    Map<String, List<String>> tokens = new LinkedHashMap<>();
    mappings.forEach(
        (token, dictionaries) ->
            tokens.computeIfAbsent(dictionaries, each -> new ArrayList<>()).add(token));
    List<String> statements = new ArrayList<>();
    tokens.forEach(
        (dictionaries, sharing) ->
            statements.add(mapping(definition, verb, sharing) + " WITH " + dictionaries));
    return statements;
  }

  private String mapping(Definition definition, String verb, List<String> tokens) {
    return "ALTER " + identity(definition) + " " + verb + " MAPPING FOR " + quotedList(tokens);
  }
}
