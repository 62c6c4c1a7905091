package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.EnumDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Where models and enums are in the database.
 *
 * @param model all of them
 * @param defaultSchema the schema of those that name none
 */
record Places(DataModel model, String defaultSchema) {

  QualifiedName of(Model each) {
    return name(each.schema(), each.table());
  }

  QualifiedName of(EnumDefinition each) {
    return name(each.schema(), each.type());
  }

  /** The type of the enum of a name. */
  QualifiedName ofEnum(String name) {
    return of(model.enumeration(name).orElseThrow());
  }

  private QualifiedName name(@Nullable String schema, String name) {
    return new QualifiedName(schema == null ? defaultSchema : schema, name);
  }
}
