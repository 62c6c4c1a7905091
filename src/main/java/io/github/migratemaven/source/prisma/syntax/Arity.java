package io.github.migratemaven.source.prisma.syntax;

/** How many values a field has. */
public enum Arity {
  /** Exactly one. */
  REQUIRED,
  /** One or none: {@code ?}. */
  OPTIONAL,
  /** Any number: {@code []}. */
  LIST
}
