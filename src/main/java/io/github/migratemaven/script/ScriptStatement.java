package io.github.migratemaven.script;

/**
 * One statement of a script.
 *
 * @param text what is sent, from the first token to the closing semicolon; comments before it are
 *     left out
 * @param offset where {@code text} starts in {@link Script#text()}, in UTF-16 units
 * @param line the line on which it starts, from 1
 * @param kind how it has to be sent
 * @param data the lines of a COPY … FROM stdin without the closing {@code \.}; otherwise empty
 * @param dataLine the line on which the data starts, from 1; 0 without data
 */
public record ScriptStatement(
    String text, int offset, int line, StatementKind kind, String data, int dataLine) {

  /** A statement without data. */
  public ScriptStatement(String text, int offset, int line, StatementKind kind) {
    this(text, offset, line, kind, "", 0);
  }
}
