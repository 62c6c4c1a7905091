package io.github.migratemaven.source.prisma.syntax;

import java.util.Optional;

/**
 * An attribute of a field, a value or a block.
 *
 * @param name its name without {@code @}, such as {@code id} or {@code db.VarChar}
 * @param arguments what stands in its parentheses
 * @param span all of it with {@code @} or {@code @@}
 */
public record Attribute(Identifier name, Arguments arguments, Span span) {

  /** Whether it is called so. */
  public boolean is(String text) {
    return name.text().equals(text);
  }

  /** The argument of a name. */
  public Optional<Argument> argument(String argument) {
    return arguments.list().stream()
        .filter(each -> each.name() != null && each.name().text().equals(argument))
        .findFirst();
  }
}
