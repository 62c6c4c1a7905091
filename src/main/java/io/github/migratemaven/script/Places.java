package io.github.migratemaven.script;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place in the script that an error or a notice of the server speaks of. */
final class Places {

  /**
   * A line of context about a DO block: {@code PL/pgSQL function inline_code_block line 3 at …}.
   * Only the name is the same in every language of the server.
   */
  private static final Pattern LINE_OF_BLOCK =
      Pattern.compile("\\binline_code_block\\b\\D*?(\\d+)");

  /** A line of context about data: {@code COPY t, line 3, column a: "x"}. */
  private static final Pattern LINE_OF_DATA =
      Pattern.compile("^COPY .*?, \\p{L}+ (\\d+)", Pattern.MULTILINE);

  /** PL/pgSQL runs the first as the second. */
  private static final String PERFORM = "PERFORM";

  private static final String SELECT = "SELECT";

  private Places() {}

  static Place of(Script script, ScriptStatement statement, ServerWords words) {
    if (words.position() > 0) {
      return atPosition(script, statement, words.position());
    }
    OptionalInt blockLine = last(LINE_OF_BLOCK, words.context());
    if (blockLine.isPresent()) {
      return inBlock(script, statement, words, blockLine.getAsInt());
    }
    OptionalInt dataLine = last(LINE_OF_DATA, words.context());
    if (dataLine.isPresent() && statement.dataLine() > 0) {
      return inData(script, statement, dataLine.getAsInt());
    }
    return start(statement);
  }

  private static Place start(ScriptStatement statement) {
    return new Place(statement.line(), statement.offset());
  }

  private static Place atPosition(Script script, ScriptStatement statement, int position) {
    return at(script, statement, statement.offset() + offset(statement.text(), position));
  }

  /** A position of the server's, from 1 in code points, as a Java offset. */
  private static int offset(String text, int position) {
    int most = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(position - 1, most));
  }

  private static Place at(Script script, ScriptStatement statement, int offset) {
    return new Place(
        statement.line() + Lines.count(script.text(), statement.offset(), offset), offset);
  }

  /** The caret goes to the internal query's place when its text stands there literally. */
  private static Place inBlock(
      Script script, ScriptStatement statement, ServerWords words, int blockLine) {
    int body = bodyOf(statement);
    if (body < 0) {
      return start(statement);
    }
    int line = lineFrom(script.text(), statement.offset() + body, blockLine);
    int offset = offsetOfInternalQuery(script, statement, words, line);
    return at(script, statement, offset >= 0 ? offset : firstVisible(script.text(), line));
  }

  /** The place in the script that the internal position means, or -1. */
  private static int offsetOfInternalQuery(
      Script script, ScriptStatement statement, ServerWords words, int from) {
    String query = words.internalQuery();
    if (query == null || words.internalPosition() <= 0) {
      return -1;
    }
    int inQuery = offset(query, words.internalPosition());
    int found = find(query, script, statement, from);
    if (found < 0 && query.startsWith(SELECT) && inQuery >= SELECT.length()) {
      found = find(PERFORM + query.substring(SELECT.length()), script, statement, from);
      inQuery += PERFORM.length() - SELECT.length();
    }
    return found < 0 ? -1 : found + inQuery;
  }

  private static int find(String query, Script script, ScriptStatement statement, int from) {
    String text = script.text();
    int last = statement.offset() + statement.text().length() - query.length();
    int offset = from;
    while (offset <= last && !text.regionMatches(true, offset, query, 0, query.length())) {
      offset++;
    }
    return offset <= last ? offset : -1;
  }

  private static Place inData(Script script, ScriptStatement statement, int dataLine) {
    int first = Lines.next(script.text(), statement.offset() + statement.text().length());
    return at(script, statement, lineFrom(script.text(), first, dataLine));
  }

  /** Where the string of a DO block starts in its text: the first that names no language. */
  private static int bodyOf(ScriptStatement statement) {
    Lexer lexer = new Lexer(statement.text());
    boolean language = false;
    for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
      if (token == Token.STRING && !language) {
        return lexer.contentStart();
      }
      language = token == Token.WORD && lexer.isWord("LANGUAGE");
    }
    return -1;
  }

  /** The start of the {@code number}th line, from 1, of what begins at an offset. */
  private static int lineFrom(String text, int offset, int number) {
    int line = offset;
    for (int i = 1; i < number; i++) {
      line = Lines.next(text, line);
    }
    return line;
  }

  private static int firstVisible(String text, int line) {
    int end = Lines.end(text, line);
    int offset = line;
    while (offset < end && Character.isWhitespace(text.charAt(offset))) {
      offset++;
    }
    return offset;
  }

  /** The outermost call is named last; only that one lies in this statement. */
  private static OptionalInt last(Pattern pattern, @Nullable String context) {
    OptionalInt last = OptionalInt.empty();
    Matcher matcher = pattern.matcher(context == null ? "" : context);
    while (matcher.find()) {
      last = OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }
    return last;
  }
}
