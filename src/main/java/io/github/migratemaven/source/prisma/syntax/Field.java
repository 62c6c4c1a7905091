package io.github.migratemaven.source.prisma.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model, a view or a type.
 *
 * @param name its name in Prisma Client
 * @param documentation the text of its {@code ///} lines; null when it has none
 * @param span the line without its comment
 */
public record Field(
    Identifier name,
    FieldType type,
    Arity arity,
    List<Attribute> attributes,
    @Nullable String documentation,
    Span span) {
  public Field {
    attributes = List.copyOf(attributes);
  }
}
