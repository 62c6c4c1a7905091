package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Selection;
import java.util.Collection;
import java.util.Optional;
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
  private final Selection selection;
  private final boolean privileges;

  private Scope(
      String defaultSchema,
      @Nullable Set<String> schemas,
      Selection selection,
      boolean privileges) {
    this.defaultSchema = defaultSchema;
    this.schemas = schemas;
    this.selection = selection;
    this.privileges = privileges;
  }

  /**
   * Every schema that a user or a script has made, and {@code public}.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   */
  public static Scope everything(String defaultSchema) {
    return new Scope(defaultSchema, null, Selection.EVERYTHING, false);
  }

  /**
   * Some schemas only.
   *
   * @param defaultSchema the schema whose objects are printed without a prefix
   * @param schemas the schemas that are read; those that do not exist are passed over
   */
  public static Scope of(String defaultSchema, Collection<String> schemas) {
    return new Scope(defaultSchema, new TreeSet<>(schemas), Selection.EVERYTHING, false);
  }

  /** Of the same part, only what a selection covers. */
  public Scope withSelection(Selection chosen) {
    return new Scope(defaultSchema, schemas, chosen, privileges);
  }

  /** The same part, and whether privileges and owners belong to it. */
  public Scope withPrivileges(boolean covered) {
    return new Scope(defaultSchema, schemas, selection, covered);
  }

  String defaultSchema() {
    return defaultSchema;
  }

  boolean coversSchema(String schema) {
    return (schemas == null || schemas.contains(schema)) && selection.coversSchema(schema);
  }

  boolean covers(ObjectKind kind, QualifiedName object) {
    return selection.covers(kind, object);
  }

  /** Whether an object counts that is of one of some kinds. */
  boolean coversSome(Collection<ObjectKind> kinds, QualifiedName object) {
    return kinds.stream().anyMatch(kind -> covers(kind, object));
  }

  Optional<String> reasonAgainst(ObjectKind kind, QualifiedName object) {
    return selection.reasonAgainst(kind, object);
  }

  boolean coversPrivileges() {
    return privileges;
  }
}
