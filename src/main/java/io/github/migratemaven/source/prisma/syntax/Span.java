package io.github.migratemaven.source.prisma.syntax;

/**
 * A stretch of a file.
 *
 * @param file the file
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Span(PslFile file, int start, int end) {

  /** As it is written. */
  public String text() {
    return file.text().substring(start, end);
  }

  @Override
  public String toString() {
    return file.path() + "@" + start;
  }
}
