package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** The names of the tables and views of a catalog. */
record Relations(Set<QualifiedName> names) {

  static Relations of(Catalog catalog) {
    Set<QualifiedName> names = new HashSet<>();
    catalog.tables().forEach(table -> names.add(table.name()));
    catalog.views().forEach(view -> names.add(view.name()));
    return new Relations(names);
  }

  boolean contain(QualifiedName relation) {
    return names.contains(relation);
  }
}
