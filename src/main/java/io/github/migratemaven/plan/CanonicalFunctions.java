package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Range types and their canonical functions, which need each other: PostgreSQL makes a shell of the
 * type first, and drops both at once or neither.
 */
final class CanonicalFunctions {

  private CanonicalFunctions() {}

  /** The steps, those about such types taken apart. */
  static List<Step> apart(List<Step> all, Pair<Catalog> catalogs) {
    Pair<Map<ObjectName, ObjectName>> functions = catalogs.map(CanonicalFunctions::byType);
    if (functions.before().isEmpty() && functions.after().isEmpty()) {
      return all;
    }
    List<Step> steps = new ArrayList<>();
    Set<ObjectName> goneWithType = new HashSet<>();
    for (Step step : all) {
      if (step instanceof DefinitionStep.Create create
          && functions.after().containsKey(create.definition().object())) {
        steps.add(new DefinitionStep.Begin(create.definition()));
      }
      ObjectName function =
          step instanceof DefinitionStep.Drop drop
              ? functions.before().get(drop.definition().object())
              : null;
      if (function == null) {
        steps.add(step);
      } else {
        steps.add(new DefinitionStep.DropWith(((DefinitionStep.Drop) step).definition(), function));
        goneWithType.add(function);
      }
    }
    steps.removeIf(step -> drops(step, goneWithType));
    return steps;
  }

  private static boolean drops(Step step, Set<ObjectName> routines) {
    return step instanceof RoutineStep.Drop drop
        && routines.contains(drop.routine().name().object());
  }

  /** The function that a range type needs and that needs the type. */
  private static Map<ObjectName, ObjectName> byType(Catalog catalog) {
    Set<ObjectName> types = new HashSet<>();
    for (Definition definition : catalog.definitions()) {
      if (definition.value("canonical").isPresent()) {
        types.add(definition.object());
      }
    }
    if (types.isEmpty()) {
      return Map.of();
    }
    Map<ObjectName, ObjectName> functions = new HashMap<>();
    Set<Dependency> known = Set.copyOf(catalog.dependencies());
    for (Dependency dependency : catalog.dependencies()) {
      ObjectName type = dependency.dependent();
      if (types.contains(type) && known.contains(new Dependency(dependency.needed(), type))) {
        functions.put(type, dependency.needed());
      }
    }
    return functions;
  }
}
