package io.github.migratemaven.maven;

import io.github.migratemaven.error.Problem;
import io.github.migratemaven.report.CommandLine;
import io.github.migratemaven.report.ProblemText;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A problem as one of Maven's two failures. */
final class Failure {

  private Failure() {}

  /**
   * Throws what Maven prints: a failure when it is the reader's turn, an error when the world is
   * broken. Neither has a cause, whose text Maven would append to ours; {@code -X} shows it.
   */
  static void raise(Problem problem, CommandLine commandLine)
      throws MojoFailureException, MojoExecutionException {
    // Maven's own words come first in the line; ours start on the next.
    String text = "\n\n" + ProblemText.of(problem, commandLine) + "\n";
    switch (problem.code().blame()) {
      case USER -> throw new MojoFailureException(text);
      case WORLD -> throw new MojoExecutionException(text);
    }
  }
}
