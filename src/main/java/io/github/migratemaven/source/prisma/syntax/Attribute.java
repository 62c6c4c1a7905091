package io.github.migratemaven.source.prisma.syntax;

/**
 * An attribute of a field, a value or a block.
 *
 * @param name its name without {@code @}, such as {@code id} or {@code db.VarChar}
 * @param arguments what stands in its parentheses
 * @param span all of it with {@code @} or {@code @@}
 */
public record Attribute(Identifier name, Arguments arguments, Span span) {}
