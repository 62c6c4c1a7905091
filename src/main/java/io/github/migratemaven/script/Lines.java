package io.github.migratemaven.script;

/** Lines of a text, ended by a line feed; a carriage return before it belongs to the line. */
final class Lines {

  private Lines() {}

  /** How many line feeds stand between two offsets. */
  static int count(String text, int from, int to) {
    int count = 0;
    for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
      count++;
    }
    return count;
  }

  /** Where the line starts that holds an offset. */
  static int start(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the line ends that holds an offset, before its line feed. */
  static int end(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** Where the line after the one that holds an offset starts, or the end of the text. */
  static int next(String text, int offset) {
    return Math.min(end(text, offset) + 1, text.length());
  }

  static Position position(String label, String text, int offset) {
    return position(label, text, 1 + count(text, 0, offset), offset);
  }

  static Position position(String label, String text, int line, int offset) {
    return new Position(label, line, 1 + text.codePointCount(start(text, offset), offset));
  }
}
