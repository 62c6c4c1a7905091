package io.github.migratemaven.source.prisma.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prisma's words for PostgreSQL's operator classes. */
public final class OperatorClasses {

  private static final Set<String> PLAIN =
      Set.of("InetOps", "JsonbOps", "JsonbPathOps", "ArrayOps", "TextOps");
  private static final Set<String> BLOCK_RANGES =
      Set.of("BloomOps", "MinMaxOps", "MinMaxMultiOps", "InclusionOps");

  private OperatorClasses() {}

  /** The operator class in PostgreSQL that a word means. */
  public static Optional<String> find(String word) {
    boolean known = PLAIN.contains(word) || BLOCK_RANGES.stream().anyMatch(word::endsWith);
    return known ? Optional.of(snakeCase(word)) : Optional.empty();
  }

  private static String snakeCase(String word) {
    return word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
