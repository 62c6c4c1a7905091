package io.github.migratemaven.source.prisma.model;

import java.util.List;

/**
 * What the datasource block says that a schema depends on.
 *
 * @param relationMode who keeps relations
 * @param schemas the PostgreSQL schemas of several; empty where there is one
 * @param extensions the extensions that the database shall have
 */
public record Datasource(
    RelationMode relationMode, List<String> schemas, List<WantedExtension> extensions) {

  /** A schema without a datasource block. */
  public static final Datasource UNSAID =
      new Datasource(RelationMode.FOREIGN_KEYS, List.of(), List.of());

  public Datasource {
    schemas = List.copyOf(schemas);
    extensions = List.copyOf(extensions);
  }

  /** Who keeps relations. */
  public enum RelationMode {
    /** PostgreSQL, by foreign keys. */
    FOREIGN_KEYS,
    /** Prisma Client; the database has no foreign keys. */
    PRISMA
  }
}
