package io.github.migratemaven.script;

import io.github.migratemaven.error.MigrateException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script into statements: at each semicolon outside of quotes, comments, parentheses and
 * BEGIN ATOMIC … END bodies. What never closes reaches to the end of the script and is sent as it
 * is, since the server's own error is the precise one.
 */
final class Splitter {

  private final String label;
  private final String text;
  private final Lexer lexer;
  private final List<ScriptStatement> statements = new ArrayList<>();

  private final Head head;
  private int start;
  private int end;
  private int parentheses;
  private int bodies;
  private boolean atStatementOfBody;
  private boolean behindBegin;
  private boolean behindFrom;
  private boolean readsData;

  private int countedTo;
  private int line = 1;

  Splitter(String label, String text) {
    this.label = label;
    this.text = text;
    this.lexer = new Lexer(text);
    this.head = new Head(text);
  }

  /**
   * All statements, in order.
   *
   * @throws MigrateException M104 or M105
   */
  List<ScriptStatement> split() {
    reset();
    Token token = lexer.next();
    while (token != Token.END) {
      if (token == Token.SYMBOL && lexer.isSymbol('\\')) {
        skipDumpMarker();
      } else if (token == Token.SYMBOL && lexer.isSymbol(';') && isComplete()) {
        finish(lexer.end());
      } else {
        add(token);
      }
      token = lexer.next();
    }
    finish(end);
    return List.copyOf(statements);
  }

  private boolean isComplete() {
    return parentheses == 0 && bodies == 0;
  }

  private void add(Token token) {
    if (head.isEmpty()) {
      start = lexer.start();
    }
    head.add(token, lexer);
    end = lexer.end();
    trackParentheses(token);
    if (parentheses == 0) {
      trackBody(token);
      trackCopy(token);
    }
  }

  private void trackParentheses(Token token) {
    if (token == Token.SYMBOL && lexer.isSymbol('(')) {
      parentheses++;
    } else if (token == Token.SYMBOL && lexer.isSymbol(')') && parentheses > 0) {
      parentheses--;
    }
  }

  /**
   * A body's END stands where a statement could start; every other END closes a CASE or is a name.
   * (The grammar has no END as a statement of a body, for this very reason.)
   */
  private void trackBody(Token token) {
    boolean word = token == Token.WORD;
    if (word && behindBegin && lexer.isWord("ATOMIC")) {
      bodies++;
      atStatementOfBody = true;
    } else if (word && bodies > 0 && atStatementOfBody && lexer.isWord("END")) {
      bodies--;
      atStatementOfBody = false;
    } else {
      atStatementOfBody = token == Token.SYMBOL && lexer.isSymbol(';');
    }
    behindBegin = word && lexer.isWord("BEGIN") && createsRoutine();
  }

  private boolean createsRoutine() {
    int kind = head.startsWith("CREATE", "OR", "REPLACE") ? 3 : 1;
    return head.startsWith("CREATE")
        && (head.at(kind).equals("FUNCTION") || head.at(kind).equals("PROCEDURE"));
  }

  /** The grammar takes FROM stdout for FROM stdin. */
  private void trackCopy(Token token) {
    boolean word = token == Token.WORD;
    readsData |=
        word
            && behindFrom
            && head.startsWith("COPY")
            && (lexer.isWord("STDIN") || lexer.isWord("STDOUT"));
    behindFrom = word && lexer.isWord("FROM");
  }

  private void finish(int until) {
    if (!head.isEmpty()) {
      statements.add(readsData ? copy(until) : ordinary(until));
      followStringRules();
    }
    reset();
  }

  private ScriptStatement ordinary(int until) {
    return new ScriptStatement(text.substring(start, until), start, lineOf(start), Kinds.of(head));
  }

  private ScriptStatement copy(int until) {
    int from = lineOf(start);
    CopyData data = CopyData.after(label, text, until);
    lexer.moveTo(data.behind());
    return new ScriptStatement(
        text.substring(start, until),
        start,
        from,
        StatementKind.COPY_FROM_STDIN,
        text.substring(data.start(), data.end()),
        lineOf(data.start()));
  }

  /** SET standard_conforming_strings decides where the strings after it end. */
  private void followStringRules() {
    if (head.startsWith("RESET", "ALL")
        || head.startsWith("DISCARD", "ALL")
        || head.startsWith("RESET", "STANDARD_CONFORMING_STRINGS")) {
      lexer.backslashEscapes(false);
    }
    int name = head.at(1).equals("SESSION") || head.at(1).equals("LOCAL") ? 2 : 1;
    if (head.startsWith("SET") && head.at(name).equals("STANDARD_CONFORMING_STRINGS")) {
      lexer.backslashEscapes(Kinds.isOff(head.at(name + 2)));
    }
  }

  private void skipDumpMarker() {
    int lineEnd = Lines.end(text, lexer.start());
    String command = text.substring(lexer.start(), lineEnd).strip();
    String word = command.split("\\s", 2)[0];
    boolean marker = word.equals("\\restrict") || word.equals("\\unrestrict");
    if (!marker || !head.isEmpty()) {
      throw Refusals.psqlCommand(Lines.position(label, text, lexer.start()), word);
    }
    lexer.moveTo(lineEnd);
  }

  private void reset() {
    head.clear();
    parentheses = 0;
    bodies = 0;
    atStatementOfBody = false;
    behindBegin = false;
    behindFrom = false;
    readsData = false;
  }

  private int lineOf(int offset) {
    line += Lines.count(text, countedTo, offset);
    countedTo = offset;
    return line;
  }
}
