package io.github.migratemaven.script;

/**
 * A place in a script's text.
 *
 * @param line from 1
 * @param offset in UTF-16 units of {@link Script#text()}
 */
record Place(int line, int offset) {

  Position position(Script script) {
    return Lines.position(script.label(), script.text(), line, offset);
  }

  SourceLine sourceLine(Script script) {
    return SourceLine.of(position(script), script.text(), offset);
  }
}
