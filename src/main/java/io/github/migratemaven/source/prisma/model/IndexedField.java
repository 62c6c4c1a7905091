package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Span;
import org.jspecify.annotations.Nullable;

/**
 * A field in a key or an index.
 *
 * @param field its name in Prisma Client
 * @param sort how it is ordered
 * @param operators its operator class: one of Prisma's words; null when it says none
 * @param rawOperators its operator class as PostgreSQL writes it; null when it says none
 * @param span where it is written
 */
public record IndexedField(
    String field, Sort sort, @Nullable String operators, @Nullable String rawOperators, Span span) {

  /** How an index orders a field. */
  public enum Sort {
    /** It says nothing: ascending. */
    UNSAID,
    ASCENDING,
    DESCENDING
  }
}
