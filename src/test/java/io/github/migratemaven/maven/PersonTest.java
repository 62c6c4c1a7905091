package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
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
  void a_terminal_that_went_away_says_no() {
    assertThat(answering(null).says("Sure?")).isFalse();
    assertThat(answering(null).answer("Name?")).isEmpty();
  }

  @Test
  void nobody_is_not_asked() {
    Person nobody = new Person(new Answering("y"), false);

    assertThat(nobody.says("Sure?")).isFalse();
    assertThat(nobody.answer("Name?")).isEmpty();
  }

  @Test
  void an_answer_is_stripped() {
    assertThat(answering(" init \t").answer("Name?")).contains("init");
  }

  private static Person answering(@Nullable String answer) {
    return new Person(new Answering(answer), true);
  }

  /** A terminal on which the same thing is always typed. */
  private record Answering(@Nullable String answer) implements Prompter {

    @Override
    @SuppressWarnings("NullAway") // as the real one does when its input ends
    public String prompt(String message) throws PrompterException {
      return answer;
    }

    @Override
    public String prompt(String message, String defaultReply) throws PrompterException {
      return prompt(message);
    }

    @Override
    public String prompt(String message, List<String> possible) throws PrompterException {
      return prompt(message);
    }

    @Override
    public String prompt(String message, List<String> possible, String defaultReply)
        throws PrompterException {
      return prompt(message);
    }

    @Override
    public String promptForPassword(String message) throws PrompterException {
      return prompt(message);
    }

    @Override
    public void showMessage(String message) {}
  }
}
