package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Identity;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * The objects of a catalog that have a record, without their parts. The sequence of an identity
 * column is one, called what {@link ObjectName#valueOf} calls the column's value.
 */
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
    catalog.tables().forEach(table -> addIdentities(table, objects));
    return objects;
  }

  private static void addIdentities(Table table, Set<ObjectName> objects) {
    table.columns().stream()
        .filter(column -> column.value() instanceof Identity)
        .map(column -> ObjectName.valueOf(new ColumnName(table.name(), column.name())))
        .forEach(objects::add);
  }
}
