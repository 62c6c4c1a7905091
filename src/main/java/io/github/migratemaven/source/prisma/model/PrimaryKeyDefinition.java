package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code @id} or {@code @@id}.
 *
 * @param keys its fields
 * @param clientName its name in Prisma Client; null when it says none
 * @param map its name in the database; null for the usual one
 * @param syntax where it is written
 */
public record PrimaryKeyDefinition(
    List<IndexedField> keys, @Nullable String clientName, @Nullable String map, Attribute syntax) {
  public PrimaryKeyDefinition {
    keys = List.copyOf(keys);
  }

  /** The names of its fields. */
  public List<String> fields() {
    return keys.stream().map(IndexedField::field).toList();
  }
}
