package io.github.migratemaven.script;

/**
 * Where the data of a COPY … FROM stdin lies in a script, all in UTF-16 units.
 *
 * @param start the first character of the line after the statement
 * @param end behind the last line of data
 * @param behind behind the line {@code \.}
 */
record CopyData(int start, int end, int behind) {

  private static final String END = "\\.";

  /**
   * Finds the data of a statement that ends at an offset.
   *
   * @throws io.github.migratemaven.error.MigrateException M105 when something else stands on the
   *     statement's line, or no line {@code \.} follows
   */
  static CopyData after(String label, String text, int statementEnd) {
    int start = Lines.next(text, statementEnd);
    String rest = text.substring(statementEnd, Lines.end(text, statementEnd)).strip();
    if (!rest.isEmpty() && !rest.startsWith("--")) {
      throw Refusals.textBehindCopy(Lines.position(label, text, statementEnd));
    }
    int line = start;
    while (line < text.length()) {
      int next = Lines.next(text, line);
      if (text.startsWith(END, line) && isBlank(text, line + END.length(), next)) {
        return new CopyData(start, line, next);
      }
      line = next;
    }
    throw Refusals.endlessCopy(Lines.position(label, text, statementEnd));
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\r' && text.charAt(i) != '\n') {
        return false;
      }
    }
    return true;
  }
}
