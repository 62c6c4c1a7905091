package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.TableFilter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a database is read. The tables in which Prisma, Flyway and Liquibase keep their
 * books are left out always.
 */
public final class Scope {

  private final String defaultSchema;
  private final @Nullable Set<String> schemas;
  private final TableFilter tables;
  private final boolean privileges;

  private Scope(
      String defaultSchema, @Nullable Set<String> schemas, TableFilter tables, boolean privileges) {
    this.defaultSchema = defaultSchema;
    this.schemas = schemas;
    this.tables = tables;
    this.privileges = privileges;
  }

  /**
   * Every schema that a user or a script has made, and {@code public}.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   */
  public static Scope everything(String defaultSchema) {
    return everything(defaultSchema, List.of());
  }

  /**
   * Every schema that a user or a script has made, and {@code public}.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   * @param excluded tables, views and sequences to leave out: {@code schema.name} with {@code *}
   *     and {@code ?} as wildcards; without a dot a name in any schema
   */
  public static Scope everything(String defaultSchema, Collection<String> excluded) {
    return new Scope(defaultSchema, null, new TableFilter(excluded), false);
  }

  /**
   * Some schemas only.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   * @param schemas the schemas that are read; those that do not exist are passed over
   */
  public static Scope of(String defaultSchema, Collection<String> schemas) {
    return of(defaultSchema, schemas, List.of());
  }

  /**
   * Some schemas only.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   * @param schemas the schemas that are read; those that do not exist are passed over
   * @param excluded as in {@link #everything(String, Collection)}
   */
  public static Scope of(
      String defaultSchema, Collection<String> schemas, Collection<String> excluded) {
    return new Scope(defaultSchema, new TreeSet<>(schemas), new TableFilter(excluded), false);
  }

  /** The same part, and whether privileges and owners belong to it. */
  public Scope withPrivileges(boolean covered) {
    return new Scope(defaultSchema, schemas, tables, covered);
  }

  String defaultSchema() {
    return defaultSchema;
  }

  boolean coversSchema(String schema) {
    return schemas == null || schemas.contains(schema);
  }

  boolean coversRelation(String schema, String relation) {
    return tables.covers(schema, relation);
  }

  boolean coversPrivileges() {
    return privileges;
  }
}
