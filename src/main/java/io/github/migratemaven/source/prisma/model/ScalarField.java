package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Arity;
import io.github.migratemaven.source.prisma.syntax.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a column.
 *
 * @param syntax where it is written
 * @param column its name in the database
 * @param type what it holds
 * @param nativeType the type of PostgreSQL that it names; null for the usual one
 * @param value its default; null when it has none
 * @param updatedAt whether Prisma Client writes the time of each change into it
 * @param ignored whether Prisma Client passes it over
 */
public record ScalarField(
    Field syntax,
    String column,
    FieldKind type,
    @Nullable NativeType nativeType,
    @Nullable DefaultValue value,
    boolean updatedAt,
    boolean ignored) {

  /** Its name in Prisma Client. */
  public String name() {
    return syntax.name().text();
  }

  /** How many values it has. */
  public Arity arity() {
    return syntax.arity();
  }
}
