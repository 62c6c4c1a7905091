package io.github.migratemaven.source.prisma.syntax;

/**
 * A name as it is written.
 *
 * @param text letters, digits, {@code _} and {@code -}; with dots where a path may stand
 * @param span where it stands
 */
public record Identifier(String text, Span span) {}
