package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.migratemaven.error.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordCommandTest {

  @Test
  void the_first_line_is_the_password() {
    assertThat(PasswordCommand.run("echo 's3 cret'; echo more")).isEqualTo("s3 cret");
  }

  @ParameterizedTest
  @CsvSource({
    "exit 3, exit code 3",
    "true, printed nothing",
    "no-such-command-here 2>&-, exit code"
  })
  void a_failure_does_not_repeat_the_command(String command, String how) {
    MigrateException failure =
        catchThrowableOfType(MigrateException.class, () -> PasswordCommand.run(command));

    assertThat(failure).hasMessageContaining("M510").hasMessageContaining(how);
    assertThat(failure.problem().toString()).doesNotContain(command);
  }
}
