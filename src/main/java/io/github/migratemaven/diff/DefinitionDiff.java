package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;

/** Compares what one statement defines, property by property. */
final class DefinitionDiff {

  private DefinitionDiff() {}

  static List<Change> between(Pair<List<Definition>> definitions) {
    Matching<Definition> matching = Matching.of(definitions, Definition::object);
    List<Change> changes = new ArrayList<>();
    matching.added().stream()
        .filter(added -> !added.kind().isMadeByHand())
        .forEach(added -> changes.add(new DefinitionChange.Create(added)));
    matching.kept().stream()
        .filter(kept -> !kept.before().equals(kept.after()) && !isHidden(kept))
        .forEach(
            kept ->
                changes.add(
                    isInPlace(kept)
                        ? new DefinitionChange.Alter(kept)
                        : new DefinitionChange.Recreate(kept)));
    matching.dropped().stream()
        .filter(dropped -> !dropped.kind().isMadeByHand())
        .forEach(dropped -> changes.add(new DefinitionChange.Drop(dropped)));
    return changes;
  }

  /** What one side may not be read, such as the options of another role's user mapping. */
  private static boolean isHidden(Pair<Definition> definition) {
    return definition.before().isHidden() || definition.after().isHidden();
  }

  private static boolean isInPlace(Pair<Definition> definition) {
    return Definition.differing(definition).stream()
        .allMatch(definition.after().kind()::altersInPlace);
  }
}
