package io.github.migratemaven.source.prisma.syntax;

/**
 * Something that Prisma refuses as well (P1012).
 *
 * @param span where
 * @param message what is wrong there, a sentence
 */
public record Finding(Span span, String message) {}
