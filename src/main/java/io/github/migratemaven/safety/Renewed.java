package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.RoutineChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What needs functions, operators, operator classes and other code that is dropped and made again,
 * and may do something else from then on.
 *
 * @param dependents such objects of before
 */
record Renewed(Set<ObjectName> dependents) {

  static Renewed by(List<Change> changes, Catalog before) {
    Set<ObjectName> code = codeMadeAgain(changes);
    return code.isEmpty()
        ? new Renewed(Set.of())
        : new Renewed(
            before.dependencies().stream()
                .filter(dependency -> code.contains(dependency.needed()))
                .map(Dependency::dependent)
                .collect(Collectors.toSet()));
  }

  private static Set<ObjectName> codeMadeAgain(List<Change> changes) {
    Set<ObjectName> code = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof RoutineChange.Recreate recreate) {
        code.add(recreate.routine().before().name().object());
      }
      if (change instanceof DefinitionChange.Recreate recreate) {
        code.add(recreate.definition().before().object());
      }
    }
    return code;
  }
}
