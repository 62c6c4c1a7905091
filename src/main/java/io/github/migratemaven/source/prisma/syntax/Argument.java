package io.github.migratemaven.source.prisma.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One argument.
 *
 * @param name its name; null when it has none
 * @param value its value; null when the name has none, which Prisma refuses
 * @param span name and value
 */
public record Argument(@Nullable Identifier name, @Nullable Expression value, Span span) {}
