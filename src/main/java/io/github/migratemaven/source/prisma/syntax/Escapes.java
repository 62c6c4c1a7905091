package io.github.migratemaven.source.prisma.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a backslash means in a string: as in JSON (RFC 8259, section 7). */
final class Escapes {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)", Pattern.DOTALL);
  private static final String LETTERS = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private Escapes() {}

  /** What a string with its quotes means; an unknown escape stays as it is written. */
  static String resolve(Span quoted) {
    String text = quoted.text();
    return ESCAPE
        .matcher(text.substring(1, text.length() - 1))
        .replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
  }

  private static String meaning(MatchResult escape) {
    String word = escape.group(1);
    if (word.length() == 5) {
      return String.valueOf((char) Integer.parseInt(word.substring(1), 16));
    }
    int letter = LETTERS.indexOf(word);
    return letter < 0 ? escape.group() : MEANINGS.substring(letter, letter + 1);
  }

  /** The escapes in a stretch of text that mean nothing. */
  static List<Finding> unknown(Span span) {
    List<Finding> findings = new ArrayList<>();
    Matcher escape = ESCAPE.matcher(span.text());
    while (escape.find()) {
      if (escape.group(1).length() == 1 && LETTERS.indexOf(escape.group(1)) < 0) {
        findings.add(unknown(span, escape));
      }
    }
    return findings;
  }

  private static Finding unknown(Span span, MatchResult escape) {
    return new Finding(
        new Span(span.file(), span.start() + escape.start(), span.start() + escape.end()),
        "Unknown escape sequence `" + escape.group() + "`. A backslash itself is written `\\\\`.");
  }
}
