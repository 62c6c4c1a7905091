package io.github.migratemaven.source.prisma.syntax;

import io.github.migratemaven.script.Position;
import io.github.migratemaven.script.TextFile;

/**
 * A stretch of a file.
 *
 * @param file the file
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Span(TextFile file, int start, int end) {

  /** Where it starts. */
  public Position position() {
    return file.position(start);
  }

  /** As it is written. */
  public String text() {
    return file.text().substring(start, end);
  }

  @Override
  public String toString() {
    return file.position(start).toString();
  }
}
