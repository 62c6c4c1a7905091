package io.github.migratemaven.script;

/** What the lexer tells apart; everything else is a {@link #SYMBOL}. */
enum Token {
  /** A keyword or an unquoted name. */
  WORD,
  /** A name in double quotes. */
  QUOTED_NAME,
  /** A constant in single or dollar quotes, with its prefix and its continuations. */
  STRING,
  /** One character of an operator or of punctuation, a number, a parameter. */
  SYMBOL,
  /** A block comment that never ends: sent to the server, which says so. */
  UNCLOSED_COMMENT,
  /** Nothing is left. */
  END
}
