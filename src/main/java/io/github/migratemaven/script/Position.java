package io.github.migratemaven.script;

/**
 * A place in a file.
 *
 * @param label the file as the user knows it
 * @param line from 1
 * @param column in code points, from 1; a tab is one
 */
public record Position(String label, int line, int column) {

  /** The form that editors and terminals make a link of: {@code file:line:column}. */
  @Override
  public String toString() {
    return label + ":" + line + ":" + column;
  }
}
