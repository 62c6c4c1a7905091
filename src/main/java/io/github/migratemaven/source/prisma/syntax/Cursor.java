package io.github.migratemaven.source.prisma.syntax;

import io.github.migratemaven.script.TextFile;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A place in a file that goes forward over what it expects there. Blanks before a token are passed
 * over, line ends are not: in the Prisma schema language they end a declaration.
 */
final class Cursor {

  private final TextFile file;
  private final String text;
  private int position;

  Cursor(TextFile file) {
    this.file = file;
    this.text = file.text();
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position == text.length();
  }

  /** From a place passed before to here. */
  Span since(int start) {
    return new Span(file, start, position);
  }

  /** Where the next token starts. */
  int nextStart() {
    while (!atEnd() && isBlank(text.charAt(position))) {
      position++;
    }
    return position;
  }

  /** What is read, or nothing and back to this place. */
  <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
    int start = position;
    Optional<T> found = reading.get();
    if (found.isEmpty()) {
      position = start;
    }
    return found;
  }

  /** Whether a token comes next. */
  boolean sees(String token) {
    return text.startsWith(token, nextStart());
  }

  /** Passes a token, if it comes next. */
  boolean takes(String token) {
    if (!sees(token)) {
      return false;
    }
    position += token.length();
    return true;
  }

  /** A letter or digit, then more of them, {@code _} and {@code -}. */
  Optional<Identifier> identifier() {
    int start = nextStart();
    passIdentifier();
    return identifierSince(start);
  }

  /** Identifiers with dots between, and perhaps behind. */
  Optional<Identifier> path() {
    int start = nextStart();
    passIdentifier();
    while (position > start && !atEnd() && text.charAt(position) == '.') {
      position++;
      passIdentifier();
    }
    return identifierSince(start);
  }

  private Optional<Identifier> identifierSince(int start) {
    Span span = since(start);
    return position == start ? Optional.empty() : Optional.of(new Identifier(span.text(), span));
  }

  private void passIdentifier() {
    if (!atEnd() && isLetterOrDigit(text.charAt(position))) {
      while (!atEnd() && isPartOfName(text.charAt(position))) {
        position++;
      }
    }
  }

  /** Digits, perhaps with a sign and a fraction. */
  Optional<Span> number() {
    int start = nextStart();
    int digits = start + (text.startsWith("-", start) ? 1 : 0);
    int end = behindDigits(digits);
    if (end == digits) {
      return Optional.empty();
    }
    int fraction = text.startsWith(".", end) ? behindDigits(end + 1) : end;
    position = fraction > end + 1 ? fraction : end;
    return Optional.of(since(start));
  }

  private int behindDigits(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** A string with its quotes, as JSON writes them: on one line. */
  Optional<Span> quoted() {
    int start = nextStart();
    if (!text.startsWith("\"", start)) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length() || text.charAt(end) != '"') {
      return Optional.empty();
    }
    position = end + 1;
    return Optional.of(since(start));
  }

  /** Passes what is left of the line, and its end. */
  Span restOfLine() {
    int start = position;
    toLineEnd();
    takesLineEnd();
    return since(start);
  }

  /** Passes what is left of the line. */
  void toLineEnd() {
    while (!atEnd() && !isLineEnd(text.charAt(position))) {
      position++;
    }
  }

  /** Passes the end of a line, if nothing but blanks is before it. */
  boolean takesLineEnd() {
    return takes("\r\n") || takes("\n") || takes("\r");
  }

  /**
   * Passes everything up to a token, and the token; stays where it is when the token never comes.
   */
  boolean takesUpTo(String token) {
    int found = text.indexOf(token, position);
    if (found < 0) {
      return false;
    }
    position = found + token.length();
    return true;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPartOfName(char c) {
    return isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
