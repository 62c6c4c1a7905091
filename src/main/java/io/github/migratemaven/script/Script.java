package io.github.migratemaven.script;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A text of SQL, cut into statements. Immutable. */
public final class Script {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** One gigabyte: more than the server takes in one message. */
  private static final long MOST_BYTES = 1L << 30;

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
    String label = file.toString();
    if (Files.isDirectory(file)) {
      throw Refusals.directory(label);
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw Refusals.tooLarge(label);
      }
      return decode(label, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw Refusals.unreadable(label, "there is no such file", e);
    } catch (AccessDeniedException e) {
      throw Refusals.unreadable(label, "access denied", e);
    } catch (IOException e) {
      throw Refusals.unreadable(label, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The script in the bytes of a file.
   *
   * @param label the file as messages name it
   * @param bytes UTF-8, with or without a byte order mark
   * @throws io.github.migratemaven.error.MigrateException M102 to M105
   */
  public static Script decode(String label, byte[] bytes) {
    return of(label, Utf8.decode(label, bytes));
  }

  /**
   * The script in a text; a byte order mark at its beginning is left out.
   *
   * @param label the file as messages name it
   * @throws io.github.migratemaven.error.MigrateException M103 to M105
   */
  public static Script of(String label, String text) {
    String plain = withoutMark(text);
    int nul = plain.indexOf('\0');
    if (nul >= 0) {
      throw Refusals.nul(Lines.position(label, plain, nul));
    }
    return new Script(label, plain);
  }

  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
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
