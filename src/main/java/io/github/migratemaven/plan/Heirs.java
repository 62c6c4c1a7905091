package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tables that changes of another are handed down to: its descendants before, that are so after.
 */
record Heirs(Pair<Families> families) {

  /** Where nobody asks what is handed down. */
  static final Heirs NONE = of(new Pair<>(Catalog.empty(), Catalog.empty()));

  static Heirs of(Pair<Catalog> catalogs) {
    return new Heirs(catalogs.map(Families::new));
  }

  Set<QualifiedName> of(QualifiedName table) {
    Set<QualifiedName> heirs = new LinkedHashSet<>(families.before().descendants(table));
    if (!heirs.isEmpty()) {
      heirs.retainAll(families.after().descendants(table));
    }
    return heirs;
  }
}
