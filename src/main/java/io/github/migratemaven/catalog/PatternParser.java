package io.github.migratemaven.catalog;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a pattern: {@code [kind:][schema.]name}, where {@code *} is any characters, {@code ?} one,
 * and what stands in double quotes itself. Without a kind it is about tables, views and sequences.
 */
final class PatternParser {

  /**
   * One character of the pattern.
   *
   * @param place where it stands, from 0
   */
  private record Sign(int codePoint, boolean quoted, int place) {
    boolean is(char c) {
      return !quoted && codePoint == c;
    }
  }

  private final String parameter;
  private final String text;

  private PatternParser(String parameter, String text) {
    this.parameter = parameter;
    this.text = text;
  }

  /**
   * The pattern that a text means.
   *
   * @param parameter where it was written, for the message
   * @throws io.github.migratemaven.error.MigrateException M404 when it means none
   */
  static ObjectPattern parse(String parameter, String text) {
    return new PatternParser(parameter, text.strip()).parsed();
  }

  private ObjectPattern parsed() {
    List<Sign> signs = signs();
    if (signs.isEmpty()) {
      throw wrong("A pattern is empty", 0).raise();
    }
    int colon = firstOf(':', signs);
    List<ObjectKind> kinds = colon < 0 ? ObjectKind.RELATIONS : kinds(signs.subList(0, colon));
    requireNoArguments(kinds, signs);
    if (kinds.equals(List.of(ObjectKind.SCHEMA))) {
      Glob schema = glob(signs, colon + 1, signs.size());
      return new ObjectPattern(text, List.of(), schema, Glob.EVERYTHING);
    }
    int dot = PatternKinds.standInSchemas(kinds) ? firstOf('.', signs) : -1;
    return new ObjectPattern(
        text,
        kinds,
        dot < 0 ? Glob.EVERYTHING : glob(signs, colon + 1, dot),
        glob(signs, Math.max(colon, dot) + 1, signs.size()));
  }

  private List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    int opened = -1;
    for (int place = 0; place < text.length(); ) {
      int codePoint = text.codePointAt(place);
      boolean doubled = opened >= 0 && text.startsWith("\"\"", place);
      if (codePoint == '"' && !doubled) {
        opened = opened < 0 ? place : -1;
      } else {
        signs.add(new Sign(codePoint, opened >= 0, place));
      }
      place += doubled ? 2 : Character.charCount(codePoint);
    }
    if (opened >= 0) {
      throw wrong("A quote is not closed", opened).raise();
    }
    return signs;
  }

  private List<ObjectKind> kinds(List<Sign> signs) {
    String word = signs.stream().map(PatternParser::character).collect(Collectors.joining());
    return PatternKinds.named(word).orElseThrow(() -> noKind(word));
  }

  private RuntimeException noKind(String word) {
    return PatternKinds.wholeOf(word)
        .map(
            whole ->
                wrong(withArticle(word.strip()) + " goes with its " + whole, 0)
                    .next(NextStep.text("", "Name what it belongs to.")))
        .orElseGet(() -> unknown(word))
        .raise();
  }

  private Problem unknown(String word) {
    Problem problem =
        wrong("There is no kind \"" + word.strip() + "\"", 0)
            .at("The kinds are:")
            .at(PatternKinds.lines());
    return PatternKinds.nearest(word)
        .map(
            nearest ->
                problem.next(
                    NextStep.text("Did you mean", nearest + text.substring(text.indexOf(':')))))
        .orElse(problem)
        .next(NextStep.text("A colon that is part of a name", "put the name in double quotes"));
  }

  private void requireNoArguments(List<ObjectKind> kinds, List<Sign> signs) {
    int parenthesis = firstOf('(', signs);
    if (parenthesis >= 0 && ObjectKind.ROUTINES.containsAll(kinds)) {
      int place = signs.get(parenthesis).place();
      throw wrong("All routines of a name are meant, whatever their arguments", place)
          .next(NextStep.text("Write", text.substring(0, place)))
          .raise();
    }
  }

  private Glob glob(List<Sign> signs, int start, int end) {
    if (start >= end) {
      throw wrong("A name is missing", end < signs.size() ? signs.get(end).place() : text.length())
          .next(NextStep.text("For any name", "*"))
          .raise();
    }
    return new Glob(
        signs.subList(start, end).stream()
            .map(
                sign ->
                    sign.is('*') ? Glob.ANY : sign.is('?') ? Glob.ONE : (Integer) sign.codePoint())
            .toList());
  }

  private static int firstOf(char wanted, List<Sign> signs) {
    for (int i = 0; i < signs.size(); i++) {
      if (signs.get(i).is(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static String withArticle(String noun) {
    return (noun.startsWith("i") ? "An " : "A ") + noun;
  }

  private static String character(Sign sign) {
    return Character.toString(sign.codePoint());
  }

  private Problem wrong(String what, int place) {
    return Problem.of(ErrorCode.M404, what + " in " + parameter + ", at " + (place + 1) + ".")
        .at(text)
        .at(" ".repeat(place) + "^")
        .state("Nothing was read, and nothing was changed.");
  }
}
