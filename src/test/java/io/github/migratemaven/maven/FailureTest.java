package io.github.migratemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.report.CommandLine;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void what_a_person_has_to_settle_is_a_failure_and_a_broken_world_is_an_error() {
    assertThat(raised(ErrorCode.P3018)).isInstanceOf(MojoFailureException.class);
    assertThat(raised(ErrorCode.P1001)).isInstanceOf(MojoExecutionException.class);
  }

  @Test
  void the_text_starts_on_a_line_of_its_own_and_has_no_cause_for_maven_to_append() {
    assertThat(raised(ErrorCode.P3018)).hasMessage("\n\nP3018  It failed.\n").hasNoCause();
  }

  private static Throwable raised(ErrorCode code) {
    return catchThrowable(
        () -> Failure.raise(Problem.of(code, "It failed."), CommandLine.plain("deploy")));
  }
}
