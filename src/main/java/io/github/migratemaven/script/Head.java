package io.github.migratemaven.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The first tokens of a statement, in capitals where they are words: enough to tell its kind. Names
 * in quotes are kept as they are written, so that they are never taken for keywords.
 */
final class Head {

  /** Room for a CREATE SUBSCRIPTION with a list of publications. */
  private static final int ENOUGH = 64;

  private final List<String> tokens = new ArrayList<>();

  void add(Token token, Lexer lexer) {
    if (tokens.size() < ENOUGH) {
      tokens.add(token == Token.WORD ? capitals(lexer.lexeme()) : shortened(lexer));
    }
  }

  void clear() {
    tokens.clear();
  }

  /** The token at an index from 0, or an empty text behind the last. */
  String at(int index) {
    return index < tokens.size() ? tokens.get(index) : "";
  }

  int size() {
    return tokens.size();
  }

  boolean startsWith(String... words) {
    return has(0, words);
  }

  /** Whether these words stand at an index. */
  boolean has(int index, String... words) {
    return index + words.length <= tokens.size()
        && tokens.subList(index, index + words.length).equals(List.of(words));
  }

  /** Where a token stands first, or -1. */
  int indexOf(String token) {
    return tokens.indexOf(token);
  }

  /** Whether these words stand anywhere. */
  boolean contains(String... words) {
    return Collections.indexOfSubList(tokens, List.of(words)) >= 0;
  }

  /** Only ASCII letters have capitals here: the server folds keywords so. */
  private static String capitals(String word) {
    return word.chars().allMatch(c -> c < 0x80) ? word.toUpperCase(Locale.ROOT) : word;
  }

  private static String shortened(Lexer lexer) {
    return lexer.end() - lexer.start() > 64 ? "…" : lexer.lexeme();
  }
}
