package io.github.migratemaven.script;

import java.util.Locale;

/**
 * The first tokens of a statement, enough to tell its kind: words in capitals, the others as they
 * are written, so that a name in quotes is never taken for a keyword. Only places are remembered,
 * since of most statements only the first word is ever asked for.
 */
final class Head {

  /** Room for a CREATE SUBSCRIPTION with a list of publications. */
  private static final int ENOUGH = 64;

  private final String text;
  private final int[] starts = new int[ENOUGH];
  private final int[] ends = new int[ENOUGH];
  private final boolean[] words = new boolean[ENOUGH];
  private int size;

  Head(String text) {
    this.text = text;
  }

  void add(Token token, Lexer lexer) {
    if (size < ENOUGH) {
      starts[size] = lexer.start();
      ends[size] = lexer.end();
      words[size] = token == Token.WORD;
      size++;
    }
  }

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** The token at an index from 0, or an empty text behind the last. */
  String at(int index) {
    if (index >= size) {
      return "";
    }
    String token = text.substring(starts[index], ends[index]);
    return words[index] && isAscii(token) ? token.toUpperCase(Locale.ROOT) : token;
  }

  /** Whether the statement starts with these tokens. */
  boolean startsWith(String... tokens) {
    return has(0, tokens);
  }

  /** Whether these tokens stand at an index. */
  boolean has(int index, String... tokens) {
    for (int i = 0; i < tokens.length; i++) {
      if (!at(index + i).equals(tokens[i])) {
        return false;
      }
    }
    return true;
  }

  /** Where a token stands first, or -1. */
  int indexOf(String token) {
    for (int i = 0; i < size; i++) {
      if (at(i).equals(token)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether these tokens stand anywhere. */
  boolean contains(String... tokens) {
    for (int i = 0; i < size; i++) {
      if (has(i, tokens)) {
        return true;
      }
    }
    return false;
  }

  /** Only ASCII letters have capitals here: the server folds keywords so. */
  private static boolean isAscii(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
