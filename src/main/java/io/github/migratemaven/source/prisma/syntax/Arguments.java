package io.github.migratemaven.source.prisma.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in parentheses.
 *
 * @param list the arguments in order
 * @param trailingComma the comma behind the last one, which Prisma refuses; null when there is none
 */
public record Arguments(List<Argument> list, @Nullable Span trailingComma) {

  /** No parentheses at all. */
  public static final Arguments NONE = new Arguments(List.of(), null);

  public Arguments {
    list = List.copyOf(list);
  }
}
