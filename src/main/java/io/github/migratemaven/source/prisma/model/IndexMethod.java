package io.github.migratemaven.source.prisma.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an index finds rows, as {@code type:} says it. */
public enum IndexMethod {
  B_TREE("BTree"),
  HASH("Hash"),
  GIST("Gist"),
  GIN("Gin"),
  SP_GIST("SpGist"),
  BRIN("Brin");

  private final String word;

  IndexMethod(String word) {
    this.word = word;
  }

  /** As a schema writes it. */
  public String word() {
    return word;
  }

  /** The access method's name in PostgreSQL. */
  public String sql() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The method that a word means. */
  public static Optional<IndexMethod> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
