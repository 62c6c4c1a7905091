package io.github.migratemaven.source.prisma.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum.
 *
 * @param documentation the text of its {@code ///} lines; null when it has none
 */
public record EnumValue(
    Identifier name, List<Attribute> attributes, @Nullable String documentation, Span span) {
  public EnumValue {
    attributes = List.copyOf(attributes);
  }
}
