package io.github.migratemaven.script;

/**
 * Reads the tokens of PostgreSQL's SQL, as {@code scan.l} of the server does, in time proportional
 * to the text. Whitespace and comments are passed over. A quote that never closes reaches to the
 * end of the text: the server has the right words for it.
 */
final class Lexer {

  private final CharSequence text;
  private final int length;
  private int position;
  private int start;
  private int contentStart;
  private boolean backslashEscapes;

  Lexer(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  /** Where the last token starts. */
  int start() {
    return start;
  }

  /** Where the last token ends, exclusive. */
  int end() {
    return position;
  }

  /** Where the content of the last string starts, behind its opening quote. */
  int contentStart() {
    return contentStart;
  }

  /** The last token as it is written. */
  String lexeme() {
    return text.subSequence(start, position).toString();
  }

  /** Whether the last token is that keyword, given in capitals. */
  boolean isWord(String keyword) {
    if (position - start != keyword.length()) {
      return false;
    }
    for (int i = 0; i < keyword.length(); i++) {
      if (upper(text.charAt(start + i)) != keyword.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last token is that character. */
  boolean isSymbol(char symbol) {
    return position - start == 1 && text.charAt(start) == symbol;
  }

  /** Goes on reading at another place. */
  void moveTo(int offset) {
    position = offset;
  }

  /** What {@code standard_conforming_strings = off} does to strings without a prefix. */
  void backslashEscapes(boolean on) {
    backslashEscapes = on;
  }

  /** Reads the next token. */
  Token next() {
    if (!skipBlanks()) {
      return Token.UNCLOSED_COMMENT;
    }
    start = position;
    if (position == length) {
      return Token.END;
    }
    char c = text.charAt(position);
    if (c == '\'') {
      return string(position, backslashEscapes);
    }
    if (c == '"') {
      return quotedName();
    }
    if (startsWord(c)) {
      return wordOrPrefixedString(c);
    }
    if (c == '$') {
      return dollar();
    }
    position++;
    if (isDigit(c)) {
      skipDigits();
    }
    return Token.SYMBOL;
  }

  /** False when a block comment has no end; the token then is that comment. */
  private boolean skipBlanks() {
    while (position < length) {
      if (isSpace(text.charAt(position))) {
        position++;
      } else if (at(position, '-', '-')) {
        position = endOfLine(position);
      } else if (at(position, '/', '*')) {
        start = position;
        if (!skipBlockComment()) {
          return false;
        }
      } else {
        return true;
      }
    }
    return true;
  }

  private boolean skipBlockComment() {
    int depth = 0;
    while (position < length) {
      if (at(position, '/', '*')) {
        depth++;
        position += 2;
      } else if (at(position, '*', '/')) {
        depth--;
        position += 2;
        if (depth == 0) {
          return true;
        }
      } else {
        position++;
      }
    }
    return false;
  }

  /** N'…' needs no care: the server reads it as a word and a plain string. */
  private Token wordOrPrefixedString(char first) {
    int second = position + 1;
    if (second < length && text.charAt(second) == '\'') {
      switch (first) {
        case 'e', 'E':
          return string(second, true);
        case 'b', 'B', 'x', 'X':
          return string(second, false);
        default:
          break;
      }
    }
    if ((first == 'u' || first == 'U') && at(second, '&', '\'')) {
      return string(second + 1, false);
    }
    do {
      position++;
    } while (position < length && continuesWord(text.charAt(position)));
    return Token.WORD;
  }

  private Token string(int quote, boolean escapes) {
    contentStart = quote + 1;
    int open = quote;
    do {
      position = open + 1;
      skipToClosingQuote(escapes);
      open = continuation();
    } while (open >= 0);
    return Token.STRING;
  }

  /** A doubled quote is one that opens again at once. */
  private void skipToClosingQuote(boolean escapes) {
    while (position < length) {
      char c = text.charAt(position);
      position++;
      if (c == '\\' && escapes) {
        position = Math.min(position + 1, length);
      } else if (c == '\'') {
        if (position == length || text.charAt(position) != '\'') {
          return;
        }
        position++;
      }
    }
  }

  /**
   * The opening quote of the part that continues this string, or -1. The standard joins two strings
   * with a line break between them; the second keeps the rules of the first, so that the E counts
   * for both.
   */
  private int continuation() {
    boolean lineBreak = false;
    int ahead = position;
    while (ahead < length) {
      char c = text.charAt(ahead);
      if (isSpace(c)) {
        lineBreak |= c == '\n' || c == '\r';
        ahead++;
      } else if (at(ahead, '-', '-')) {
        ahead = endOfLine(ahead);
      } else {
        return c == '\'' && lineBreak ? ahead : -1;
      }
    }
    return -1;
  }

  private Token quotedName() {
    position++;
    while (position < length) {
      char c = text.charAt(position);
      position++;
      if (c == '"') {
        if (position == length || text.charAt(position) != '"') {
          break;
        }
        position++;
      }
    }
    return Token.QUOTED_NAME;
  }

  /** A dollar-quoted string, a parameter such as $1, or a dollar that means nothing. */
  private Token dollar() {
    int tagEnd = position + 1;
    if (tagEnd < length && startsWord(text.charAt(tagEnd))) {
      do {
        tagEnd++;
      } while (tagEnd < length && continuesTag(text.charAt(tagEnd)));
    }
    if (tagEnd < length && text.charAt(tagEnd) == '$') {
      return dollarQuoted(tagEnd + 1);
    }
    position++;
    skipDigits();
    return Token.SYMBOL;
  }

  private Token dollarQuoted(int open) {
    contentStart = open;
    position = open;
    while (position < length && !closesDollarQuote(open)) {
      position++;
    }
    position = Math.min(position + (open - start), length);
    return Token.STRING;
  }

  private boolean closesDollarQuote(int open) {
    int tagLength = open - start;
    if (text.charAt(position) != '$' || position + tagLength > length) {
      return false;
    }
    for (int i = 1; i < tagLength; i++) {
      if (text.charAt(position + i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  private void skipDigits() {
    while (position < length && isDigit(text.charAt(position))) {
      position++;
    }
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private boolean at(int offset, char first, char second) {
    return offset + 1 < length && text.charAt(offset) == first && text.charAt(offset + 1) == second;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Every character beyond ASCII may be part of a name, even a no-break space. */
  private static boolean startsWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean continuesTag(char c) {
    return startsWord(c) || isDigit(c);
  }

  private static boolean continuesWord(char c) {
    return continuesTag(c) || c == '$';
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }
}
