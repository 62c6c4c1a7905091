package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;

/** Compares the extensions; their versions depend on what a server offers and are no difference. */
final class ExtensionDiff {

  private ExtensionDiff() {}

  static List<Change> between(Pair<List<Extension>> extensions) {
    Matching<Extension> matching = Matching.of(extensions, Extension::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new ExtensionChange.Create(added)));
    matching.kept().stream()
        .filter(kept -> kept.differIn(Extension::schema))
        .forEach(kept -> changes.add(new ExtensionChange.Move(kept)));
    matching.dropped().forEach(dropped -> changes.add(new ExtensionChange.Drop(dropped)));
    return changes;
  }
}
