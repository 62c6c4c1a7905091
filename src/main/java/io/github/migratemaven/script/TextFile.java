package io.github.migratemaven.script;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of a file, whatever language it is in.
 *
 * @param label the file as messages name it
 * @param text the whole text without a byte order mark, line ends as they are
 */
public record TextFile(String label, String text) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** One gigabyte: more than the server takes in one message. */
  private static final long MOST_BYTES = 1L << 30;

  /**
   * Reads a file of UTF-8; its path, as it is given, becomes the label.
   *
   * @throws io.github.migratemaven.error.MigrateException M101 to M103
   */
  public static TextFile read(Path file) {
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
   * The text in the bytes of a file.
   *
   * @throws io.github.migratemaven.error.MigrateException M102, M103
   */
  static TextFile decode(String label, byte[] bytes) {
    return of(label, Utf8.decode(label, bytes));
  }

  /**
   * A text that is in no file, or was read elsewhere.
   *
   * @throws io.github.migratemaven.error.MigrateException M103
   */
  public static TextFile of(String label, String text) {
    String plain = withoutMark(text);
    int nul = plain.indexOf('\0');
    if (nul >= 0) {
      throw Refusals.nul(Lines.position(label, plain, nul));
    }
    return new TextFile(label, plain);
  }

  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** Where a character stands. */
  public Position position(int offset) {
    return Lines.position(label, text, offset);
  }

  /** The line that holds a character, to show it. */
  public SourceLine line(int offset) {
    return SourceLine.of(position(offset), text, offset);
  }
}
