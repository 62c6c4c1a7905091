package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code @unique}, {@code @@unique} or {@code @@index}.
 *
 * @param keys its fields
 * @param clientName its name in Prisma Client; null when it says none
 * @param map its name in the database; null for the usual one
 * @param method how it finds rows; null for the usual way
 * @param where which rows it holds; null for all
 * @param syntax where it is written
 */
public record IndexDefinition(
    List<IndexedField> keys,
    @Nullable String clientName,
    @Nullable String map,
    @Nullable IndexMethod method,
    @Nullable IndexFilter where,
    Attribute syntax) {
  public IndexDefinition {
    keys = List.copyOf(keys);
  }

  /** The names of its fields. */
  public List<String> fields() {
    return keys.stream().map(IndexedField::field).toList();
  }
}
