package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ObjectName;
import java.util.HashSet;
import java.util.Set;

/** The objects of a catalog that have a record, without their parts. */
final class ManagedObjects {

  private ManagedObjects() {}

  static Set<ObjectName> of(Catalog catalog) {
    Set<ObjectName> objects = new HashSet<>();
    catalog.namespaces().forEach(schema -> objects.add(ObjectName.schema(schema.name())));
    catalog.tables().forEach(table -> objects.add(ObjectName.relation(table.name())));
    catalog.views().forEach(view -> objects.add(ObjectName.relation(view.name())));
    catalog.routines().forEach(routine -> objects.add(routine.name().object()));
    catalog.sequences().forEach(sequence -> objects.add(ObjectName.sequence(sequence.name())));
    catalog.enums().forEach(type -> objects.add(ObjectName.type(type.name())));
    catalog.domains().forEach(type -> objects.add(ObjectName.type(type.name())));
    catalog.composites().forEach(type -> objects.add(ObjectName.type(type.name())));
    catalog.definitions().forEach(definition -> objects.add(definition.object()));
    return objects;
  }
}
