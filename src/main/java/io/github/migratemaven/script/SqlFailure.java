package io.github.migratemaven.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server said about a statement, and where in the file.
 *
 * @param severity ERROR, FATAL or PANIC, perhaps in the server's language
 * @param sqlState five characters
 * @param message the server's first line
 * @param detail more of it, or null
 * @param hint what the server advises, or null
 * @param context the functions and statements the server was in, one a line, innermost first; or
 *     null
 * @param statement which statement of the script, from 1
 * @param source the line and the place in it
 */
public record SqlFailure(
    String severity,
    String sqlState,
    String message,
    @Nullable String detail,
    @Nullable String hint,
    @Nullable String context,
    int statement,
    SourceLine source) {

  /** Code points of a line, and lines of a part, that are shown. */
  private static final int LONGEST_LINE = 400;

  private static final int MOST_LINES = 20;

  /** The place in the file. */
  public Position position() {
    return source.position();
  }

  /**
   * The failure as a person reads it: {@code file:line:column}, the line with its number, the
   * caret, {@code ERROR 23502: message}, and what else the server said.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(position().toString());
    lines.addAll(source.lines());
    add(lines, severity + " " + sqlState + ": ", message);
    add(lines, "DETAIL: ", detail);
    add(lines, "HINT: ", hint);
    add(lines, "CONTEXT: ", context);
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, String heading, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    String indent = " ".repeat(heading.length());
    List<String> parts = text.strip().lines().limit(MOST_LINES + 1L).toList();
    for (int i = 0; i < Math.min(parts.size(), MOST_LINES); i++) {
      lines.add((i == 0 ? heading : indent) + shortened(parts.get(i)));
    }
    if (parts.size() > MOST_LINES) {
      lines.add(indent + "…");
    }
  }

  /** A context repeats whole statements, a detail whole rows. */
  private static String shortened(String line) {
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
  }
}
