package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.error.MigrateException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexerTest {

  private static final String SPICE = "';\"$()\\/*-\nEeUu&Nn aé🐘.\r";

  @Test
  void work_grows_with_the_text_and_not_faster() {
    for (HardCases.HardCase hard : HardCases.all().toList()) {
      long once = work(repeated(hard.script(), 200));
      long twice = work(repeated(hard.script(), 400));
      assertThat((double) twice / once).as(hard.name()).isBetween(1.9, 2.1);
    }
  }

  @Test
  void what_never_closes_costs_no_more() {
    for (String piece :
        List.of("$a", "'", "\"", "$a$ $b$ ", "/* ", "E'\n", "(", "- ", "'a' -- b\n")) {
      int length = 20_000;
      String text = repeated(piece, length / piece.length());
      assertThat(work(text)).as(piece).isLessThan(length * 8L);
    }
  }

  @Test
  void a_dollar_quote_with_a_long_tag_costs_no_more() {
    String tag = "$" + "a".repeat(5_000);
    String text = tag + "$ " + repeated("$" + "a".repeat(99), 200);

    assertThat(work(text)).isLessThan(text.length() * 8L);
  }

  /** Whatever the text, nothing of it is lost but blanks, comments and semicolons. */
  @Test
  void pieces_and_what_lies_between_them_are_the_whole_text() {
    String all = HardCases.all().map(HardCases.HardCase::script).collect(Collectors.joining("\n"));
    for (int seed = 0; seed < 3_000; seed++) {
      String text = accepted(mutated(all, new Random(seed)));
      assertThat(between(text)).as("seed %s", seed).isBlank();
    }
  }

  /** A backslash outside of strings is a command of psql; the text is fine without it. */
  private static String accepted(String text) {
    try {
      Script.of("fuzz.sql", text);
      return text;
    } catch (MigrateException e) {
      return text.replace("\\", "");
    }
  }

  private static String between(String text) {
    StringBuilder rest = new StringBuilder();
    int behind = 0;
    for (ScriptStatement statement : Script.of("fuzz.sql", text).statements()) {
      assertThat(text.startsWith(statement.text(), statement.offset())).isTrue();
      assertThat(statement.offset()).isGreaterThanOrEqualTo(behind);
      rest.append(text, behind, statement.offset()).append(' ');
      behind = statement.offset() + statement.text().length();
    }
    rest.append(text, behind, text.length());
    return withoutComments(rest.toString());
  }

  private static String withoutComments(String text) {
    Lexer lexer = new Lexer(text);
    StringBuilder rest = new StringBuilder();
    for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
      rest.append(lexer.isSymbol(';') ? "" : lexer.lexeme());
    }
    return rest.toString();
  }

  private static String mutated(String text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(200));
    StringBuilder out = new StringBuilder(text.substring(from, to));
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(out.length() + 1);
      char spice = SPICE.charAt(random.nextInt(SPICE.length()));
      if (random.nextBoolean() || at == out.length()) {
        out.insert(at, spice);
      } else {
        out.setCharAt(at, spice);
      }
    }
    return out.toString();
  }

  private static String repeated(String text, int times) {
    return (text + "\n").repeat(times);
  }

  private static long work(String text) {
    Counted counted = new Counted(text);
    Lexer lexer = new Lexer(counted);
    while (lexer.next() != Token.END) {
      assertThat(lexer.end()).isGreaterThan(lexer.start());
    }
    return counted.reads;
  }

  /** A text that counts how often one of its characters is read. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    private Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
