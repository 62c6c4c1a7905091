package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

  @ParameterizedTest
  @CsvSource({
    "true, true, '', true",
    "true, true, false, true",
    "true, true, true, false",
    "true, true, 1, false",
    "false, true, '', false",
    "true, false, '', false",
  })
  void somebody_is_there_only_at_a_terminal_outside_ci(
      boolean interactive, boolean console, String ci, boolean present) {
    assertThat(Person.isPresent(interactive, console, Map.of("CI", ci))).isEqualTo(present);
    assertThat(Person.isPresent(interactive, console, Map.of())).isEqualTo(interactive && console);
  }

  @Test
  void only_a_yes_is_a_yes() {
    assertThat(answering("y").says("Sure?")).isTrue();
    assertThat(answering(" YES ").says("Sure?")).isTrue();
    assertThat(answering("").says("Sure?")).isFalse();
    assertThat(answering("yep").says("Sure?")).isFalse();
  }

  @Test
  void no_is_an_answer_where_silence_is_none() {
    assertThat(answering("Y").decides("Rename?")).isEqualTo(Person.Decision.YES);
    assertThat(answering("no").decides("Rename?")).isEqualTo(Person.Decision.NO);
    assertThat(answering("").decides("Rename?")).isEqualTo(Person.Decision.NEITHER);
    assertThat(answering("perhaps").decides("Rename?")).isEqualTo(Person.Decision.NEITHER);
    assertThat(answering(null).decides("Rename?")).isEqualTo(Person.Decision.NEITHER);
  }

  @Test
  void a_terminal_that_went_away_says_no() {
    assertThat(answering(null).says("Sure?")).isFalse();
    assertThat(answering(null).answer("Name?")).isEmpty();
  }

  @Test
  void nobody_is_not_asked() {
    Person nobody = new Person(new TypedAnswers("y"), false);

    assertThat(nobody.says("Sure?")).isFalse();
    assertThat(nobody.answer("Name?")).isEmpty();
  }

  @Test
  void an_answer_is_stripped() {
    assertThat(answering(" init \t").answer("Name?")).contains("init");
  }

  private static Person answering(@Nullable String answer) {
    return new Person(answer == null ? new TypedAnswers() : new TypedAnswers(answer), true);
  }
}
