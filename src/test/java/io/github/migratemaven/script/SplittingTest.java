package io.github.migratemaven.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migratemaven.script.HardCases.HardCase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplittingTest {

  private static final String COPY = "COPY t FROM stdin;";

  static Stream<HardCase> cases() {
    return HardCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_hard_case_comes_apart_into_its_pieces(HardCase hard) {
    assertThat(pieces(hard.script())).containsExactlyElementsOf(hard.pieces());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_hard_case_comes_apart_without_blanks_between_its_pieces(HardCase hard) {
    assertThat(pieces(String.join("", hard.pieces()))).containsExactlyElementsOf(hard.pieces());
  }

  @Test
  void all_cases_in_one_script_come_apart() {
    List<String> expected = HardCases.all().flatMap(hard -> hard.pieces().stream()).toList();

    assertThat(pieces(String.join(" ", expected))).containsExactlyElementsOf(expected);
  }

  @Test
  void data_between_the_cases_disturbs_none_of_them() {
    List<String> expected =
        HardCases.all().flatMap(hard -> hard.pieces().stream()).flatMap(this::andCopy).toList();
    String script =
        expected.stream()
            .map(piece -> piece.equals(COPY) ? piece + "\n'\"$$(/*\\.\n;\\\\.\n\\.\n" : piece)
            .collect(Collectors.joining("\n"));

    assertThat(pieces(script)).containsExactlyElementsOf(expected);
  }

  private Stream<String> andCopy(String piece) {
    return Stream.of(piece, COPY);
  }

  @Test
  void what_never_closes_reaches_to_the_end() {
    for (String open :
        List.of("'", "E'\\'", "\"", "$$", "$a$ $$", "/* /* */", "(", "U&'", "E'\\")) {
      String rest = "SELECT " + open + " ; SELECT 2;";
      assertThat(pieces("SELECT 1;\n" + rest)).as(open).containsExactly("SELECT 1;", rest);
    }
  }

  @Test
  void an_open_body_reaches_to_the_end() {
    String open = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2;";

    assertThat(pieces(open)).containsExactly(open);
  }

  @Test
  void a_comment_that_never_closes_is_sent() {
    assertThat(pieces("SELECT 1; /* a")).containsExactly("SELECT 1;", "/* a");
  }

  @Test
  void the_last_statement_needs_no_semicolon() {
    assertThat(pieces("SELECT 1;\nSELECT 2 -- end\n")).containsExactly("SELECT 1;", "SELECT 2");
  }

  @Test
  void a_closing_parenthesis_too_many_hides_no_semicolon() {
    assertThat(pieces("SELECT 1); SELECT (2);")).containsExactly("SELECT 1);", "SELECT (2);");
  }

  private static List<String> pieces(String script) {
    return Script.of("hard.sql", script).statements().stream().map(ScriptStatement::text).toList();
  }
}
