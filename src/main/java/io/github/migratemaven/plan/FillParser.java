package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code [schema.]table.column=expression; …}. */
final class FillParser {

  private final String text;
  private final String defaultSchema;
  private int at;

  FillParser(String text, String defaultSchema) {
    this.text = text;
    this.defaultSchema = defaultSchema;
  }

  Map<ColumnName, String> parse() {
    Map<ColumnName, String> fills = new LinkedHashMap<>();
    while (at < text.length()) {
      ColumnName column = column();
      String expression = expression();
      if (expression.isEmpty() || fills.put(column, expression) != null) {
        throw unreadable();
      }
    }
    if (fills.isEmpty()) {
      throw unreadable();
    }
    return fills;
  }

  private ColumnName column() {
    List<String> parts = new ArrayList<>();
    do {
      parts.add(identifier());
    } while (skipIf('.'));
    if (!skipIf('=') || parts.size() < 2 || parts.size() > 3) {
      throw unreadable();
    }
    String column = parts.remove(parts.size() - 1);
    String table = parts.remove(parts.size() - 1);
    String schema = parts.isEmpty() ? defaultSchema : parts.get(0);
    return new ColumnName(new QualifiedName(schema, table), column);
  }

  private String identifier() {
    skipBlanks();
    StringBuilder name = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
        at += text.charAt(at) == '"' ? 1 : 0;
        name.append(text.charAt(at++));
      }
      at++;
    } else {
      while (at < text.length() && isIdentifierPart(text.charAt(at))) {
        name.append(text.charAt(at++));
      }
    }
    skipBlanks();
    if (name.isEmpty()) {
      throw unreadable();
    }
    return name.toString();
  }

  /** Everything up to a semicolon outside quotes and parentheses. */
  private String expression() {
    int start = at;
    int depth = 0;
    char quote = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == ';' && depth == 0) {
        break;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      at++;
    }
    if (quote != 0 || depth != 0) {
      throw unreadable();
    }
    String expression = text.substring(start, at++).trim();
    skipBlanks();
    return expression;
  }

  private boolean skipIf(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isIdentifierPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private RuntimeException unreadable() {
    return Problem.of(ErrorCode.M401, "The fill cannot be read: " + text)
        .state("Nothing was written.")
        .next(NextStep.text("Write it as table.column=expression", "-Dfill=\"users.country='DE'\""))
        .raise();
  }
}
