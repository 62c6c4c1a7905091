package io.github.migratemaven.source.prisma.syntax;

import java.nio.file.Path;

/**
 * A file in the Prisma schema language.
 *
 * @param path where it is
 * @param text its content without a byte order mark, line ends as they are
 */
public record PslFile(Path path, String text) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public PslFile {
    text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** A stretch of it. */
  Span span(int start, int end) {
    return new Span(this, start, end);
  }
}
