package io.github.migratemaven.source.prisma.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A key of a datasource or a generator.
 *
 * @param value what it is set to; null when nothing follows the {@code =}
 * @param span key and value
 */
public record Property(Identifier name, @Nullable Expression value, Span span) {}
