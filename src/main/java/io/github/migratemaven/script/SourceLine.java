package io.github.migratemaven.script;

import java.util.List;

/**
 * One line of a script with a caret under one of its characters. A long line is cut around the
 * caret.
 *
 * @param position the place of the caret
 * @param text the line, perhaps cut, without control characters other than tabs
 * @param caret the blanks that bring the caret under its character; tabs where the line has tabs
 */
public record SourceLine(Position position, String text, String caret) {

  /** How many code points of a line are shown, and how many of them before the caret. */
  private static final int SHOWN = 120;

  private static final int BEFORE = 70;
  private static final String CUT = "…";

  static SourceLine of(Position position, String script, int offset) {
    int start = Lines.start(script, offset);
    int end = Math.max(offset, Lines.end(script, offset));
    String before = script.substring(start, offset);
    String after = script.substring(offset, end).stripTrailing();
    boolean whole = length(before) + length(after) <= SHOWN;
    String head = printable(whole ? before : last(before, BEFORE));
    String tail = printable(whole ? after : first(after, SHOWN - length(head)));
    return new SourceLine(position, head + tail, blanks(head));
  }

  /** The numbered line and the caret below it. */
  public List<String> lines() {
    String number = String.valueOf(position.line());
    return List.of(
        "  " + number + " | " + text, "  " + " ".repeat(number.length()) + " | " + caret + "^");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String last(String text, int most) {
    int surplus = length(text) - most;
    return surplus <= 0 ? text : CUT + text.substring(text.offsetByCodePoints(0, surplus));
  }

  private static String first(String text, int most) {
    return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + CUT;
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String blanks(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(c == '\t' ? "\t" : " ".repeat(Columns.width(c))));
    return out.toString();
  }
}
