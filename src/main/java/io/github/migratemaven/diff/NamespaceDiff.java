package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares the schemas. */
final class NamespaceDiff {

  private NamespaceDiff() {}

  static List<Change> between(Pair<Catalog> catalogs) {
    Matching<Namespace> matching = Matching.of(catalogs.map(Catalog::namespaces), Namespace::name);
    List<Change> changes = new ArrayList<>();
    matching.added().forEach(added -> changes.add(new NamespaceChange.Create(added)));
    matching.kept().forEach(kept -> compareComment(kept, changes));
    matching.dropped().stream()
        .filter(dropped -> holdsOnlyWhatWeWrite(dropped, catalogs.before()))
        .forEach(dropped -> changes.add(new NamespaceChange.Drop(dropped)));
    return changes;
  }

  private static void compareComment(Pair<Namespace> namespace, List<Change> changes) {
    String name = namespace.after().name();
    CommentDiff.between(
            CommentTarget.of(Kind.SCHEMA, new QualifiedName(name, name)),
            namespace.before().comment(),
            namespace.after().comment())
        .ifPresent(changes::add);
  }

  /**
   * DROP SCHEMA refuses while anything lives in the schema, and what we cannot write is not ours to
   * drop.
   */
  private static boolean holdsOnlyWhatWeWrite(Namespace namespace, Catalog catalog) {
    return catalog.unmodelled().stream()
        .noneMatch(
            object ->
                object.identity().contains(namespace.name() + ".")
                    || object.identity().contains(namespace.name() + "\"."));
  }
}
