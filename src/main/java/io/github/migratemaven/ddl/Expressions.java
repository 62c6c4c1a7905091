package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.diff.TypeText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes expressions that PostgreSQL printed, without what a reader can do without. */
final class Expressions {

  private static final Pattern CAST_LITERAL =
      Pattern.compile("('(?:[^']|'')*')::(.+)", Pattern.DOTALL);

  /** How PostgreSQL prints a negative number, and one that is too large for an integer. */
  private static final Pattern NUMBER =
      Pattern.compile("'(?:(-\\d+)'::integer|(-\\d+\\.\\d+)'::numeric|(\\d{11,18})'::bigint)");

  private Expressions() {}

  /**
   * A default; a literal stands without its cast when the column has that type anyway, as in
   * Prisma.
   */
  static String ofDefault(String expression, DataType column) {
    if (NUMBER.matcher(expression).matches()) {
      return expression.substring(1, expression.lastIndexOf('\''));
    }
    Matcher literal = CAST_LITERAL.matcher(expression);
    return literal.matches() && isType(literal.group(2), column) ? literal.group(1) : expression;
  }

  /** An expression in exactly one pair of parentheses. */
  static String inParentheses(String expression) {
    String bare = expression;
    while (isEnclosed(bare)) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return "(" + bare + ")";
  }

  private static boolean isType(String cast, DataType column) {
    TypeText type = TypeText.of(column);
    String base = type.base().equals("character") ? "bpchar" : type.base();
    return cast.equals(base + (type.array() ? "[]" : ""));
  }

  /** Whether the first parenthesis is closed by the last character. */
  private static boolean isEnclosed(String expression) {
    if (!expression.startsWith("(") || !expression.endsWith(")")) {
      return false;
    }
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0 && i < expression.length() - 1) {
        return false;
      }
    }
    return depth == 0;
  }
}
