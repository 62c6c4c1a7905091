package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.View;
import java.util.HashSet;
import java.util.Set;

/**
 * Names that something has before: nothing can take them over without freeing them first. Tables,
 * indexes and sequences share their names, and a table's is a type's too.
 */
final class TakenNames {

  private final Set<QualifiedName> taken = new HashSet<>();

  TakenNames(Catalog before) {
    before.tables().forEach(this::add);
    before.sequences().stream().map(Sequence::name).forEach(taken::add);
    before.enums().stream().map(EnumType::name).forEach(taken::add);
    before.views().stream().map(View::name).forEach(taken::add);
    before.domains().stream().map(Domain::name).forEach(taken::add);
    before.composites().stream().map(CompositeType::name).forEach(taken::add);
  }

  private void add(Table table) {
    taken.add(table.name());
    table.indexes().forEach(index -> taken.add(table.name().sibling(index.name())));
    table.constraints().stream()
        .map(Constraint::name)
        .forEach(name -> taken.add(table.name().sibling(name)));
  }

  /** Whether a rename would be refused. */
  boolean obstruct(Rename rename) {
    return !rename.kind().isPart()
        && rename.kind() != RenameKind.ROUTINE
        && taken.contains(rename.object().after());
  }
}
