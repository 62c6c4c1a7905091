package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ExtensionChange;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.diff.NamespaceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Extensions that move to another schema: columns, defaults and indexes follow their members. */
final class MovedExtensions {

  private MovedExtensions() {}

  /** The moves that PostgreSQL can make, behind the schemas that are made for them. */
  static List<Change> between(Pair<Catalog> catalogs) {
    List<Change> moves = new ArrayList<>();
    for (Pair<Extension> extension :
        Matching.of(catalogs.map(Catalog::extensions), Extension::name).kept()) {
      if (extension.differIn(Extension::schema) && extension.before().relocatable()) {
        moves.add(new ExtensionChange.Move(extension));
      }
    }
    List<Change> changes = new ArrayList<>(newSchemas(moves, catalogs));
    changes.addAll(moves);
    return changes;
  }

  private static List<Change> newSchemas(List<Change> moves, Pair<Catalog> catalogs) {
    Set<String> targets =
        moves.stream()
            .map(move -> ((ExtensionChange.Move) move).extension().after().schema())
            .collect(Collectors.toSet());
    return Matching.of(catalogs.map(Catalog::namespaces), Namespace::name).added().stream()
        .filter(added -> targets.contains(added.name()))
        .<Change>map(added -> new NamespaceChange.Create(new Namespace(added.name(), null)))
        .toList();
  }
}
