package io.github.migratemaven.script;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A text of SQL, cut into statements. Immutable. */
public final class Script {

  private final String label;
  private final String text;
  private final List<ScriptStatement> statements;

  private Script(String label, String text) {
    this.label = label;
    this.text = text;
    this.statements = new Splitter(label, text).split();
  }

  /**
   * Reads a file of UTF-8; its path, as it is given, becomes the label.
   *
   * @throws io.github.migratemaven.error.MigrateException M101 to M105
   */
  public static Script read(Path file) {
    return of(TextFile.read(file));
  }

  /**
   * The script in the bytes of a file.
   *
   * @param label the file as messages name it
   * @param bytes UTF-8, with or without a byte order mark
   * @throws io.github.migratemaven.error.MigrateException M102 to M105
   */
  public static Script decode(String label, byte[] bytes) {
    return of(TextFile.decode(label, bytes));
  }

  /**
   * The script in a text; a byte order mark at its beginning is left out.
   *
   * @param label the file as messages name it
   * @throws io.github.migratemaven.error.MigrateException M103 to M105
   */
  public static Script of(String label, String text) {
    return of(TextFile.of(label, text));
  }

  private static Script of(TextFile file) {
    return new Script(file.label(), file.text());
  }

  /** The file as messages name it. */
  public String label() {
    return label;
  }

  /** The whole text without a byte order mark. */
  public String text() {
    return text;
  }

  /** The statements in order; comments and empty statements are none. */
  public List<ScriptStatement> statements() {
    return statements;
  }

  /**
   * Whether the script can run in one transaction: it neither steers transactions itself nor holds
   * a statement that cannot run inside one.
   */
  public boolean isAtomic() {
    return statements.stream()
        .allMatch(
            statement ->
                statement.kind() == StatementKind.ORDINARY
                    || statement.kind() == StatementKind.COPY_FROM_STDIN);
  }

  /** The index of one of the statements, from 0. */
  int indexOf(ScriptStatement statement) {
    return Collections.binarySearch(
        statements, statement, Comparator.comparingInt(ScriptStatement::offset));
  }

  /** Where a statement starts. */
  public Position position(ScriptStatement statement) {
    return Lines.position(label, text, statement.line(), statement.offset());
  }

  @Override
  public String toString() {
    return label;
  }
}
