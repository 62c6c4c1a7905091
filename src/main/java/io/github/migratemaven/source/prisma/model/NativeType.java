package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Attribute;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type of PostgreSQL with its numbers.
 *
 * @param syntax where it is written
 * @param numbers length, or precision and scale
 */
public record NativeType(NativeTypeName name, List<Integer> numbers, Attribute syntax) {

  public NativeType {
    numbers = List.copyOf(numbers);
  }

  /** As {@code format_type} prints it. */
  public String sql() {
    String modifiers =
        numbers.isEmpty()
            ? ""
            : numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    return name.pattern().replace("%s", modifiers);
  }
}
