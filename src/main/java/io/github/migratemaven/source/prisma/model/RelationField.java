package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Arity;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import io.github.migratemaven.source.prisma.syntax.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of another model.
 *
 * @param syntax where it is written
 * @param target the other model's name
 * @param relation its {@code @relation}; null when it has none
 * @param ignored whether Prisma Client passes it over
 */
public record RelationField(
    Field syntax, String target, @Nullable RelationDefinition relation, boolean ignored) {

  /** Its name in Prisma Client. */
  public String name() {
    return syntax.name().text();
  }

  /** How many it has. */
  public Arity arity() {
    return syntax.arity();
  }

  /** The name of its relation, or null. */
  public @Nullable String relationName() {
    return relation == null ? null : relation.name();
  }

  /** Whether it names the fields that keep the relation. */
  public boolean isReferencing() {
    return relation != null && relation.fields() != null && !relation.fields().isEmpty();
  }

  /**
   * What {@code @relation} says.
   *
   * @param name the relation's name; null when it says none
   * @param fields the fields here that keep it; null when it says none
   * @param references the fields there that they have the values of; null when it says none
   * @param onDelete what happens here when the other goes; null when it says nothing
   * @param onUpdate what happens here when the other's key changes; null when it says nothing
   * @param map the foreign key's name in the database; null for the usual one
   * @param syntax where it is written
   */
  public record RelationDefinition(
      @Nullable String name,
      @Nullable List<String> fields,
      @Nullable List<String> references,
      @Nullable RelationAction onDelete,
      @Nullable RelationAction onUpdate,
      @Nullable String map,
      Attribute syntax) {}
}
