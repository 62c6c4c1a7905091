package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.RoutineChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions, operators, operator classes and other code that is dropped and made again, and may do
 * something else from then on.
 */
record Renewed(Set<ObjectName> objects) {

  static Renewed by(List<Change> changes) {
    Set<ObjectName> objects = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof RoutineChange.Recreate recreate) {
        objects.add(recreate.routine().before().name().object());
      }
      if (change instanceof DefinitionChange.Recreate recreate) {
        objects.add(recreate.definition().before().object());
      }
    }
    return new Renewed(objects);
  }
}
