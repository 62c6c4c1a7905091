package io.github.migratemaven.maven;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Asks a password manager: the first line that a command prints. */
final class PasswordCommand {

  private static final long SECONDS = 60;

  private PasswordCommand() {}

  /**
   * Runs a command in the platform's shell; what it says on standard error is shown.
   *
   * @throws MigrateException M510 when it fails, prints nothing or takes more than a minute
   */
  static String run(String command) {
    try {
      Process process =
          new ProcessBuilder(shell(command))
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try {
        return firstLine(process);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw failed("cannot be started");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("was interrupted");
    }
  }

  private static String firstLine(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw failed("did not end within " + SECONDS + " s");
    }
    if (process.exitValue() != 0) {
      throw failed("ended with exit code " + process.exitValue());
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output.lines().findFirst().orElseThrow(() -> failed("printed nothing"));
  }

  private static List<String> shell(String command) {
    boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    return windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
  }

  /** The command is not repeated: it may hold a token. */
  private static MigrateException failed(String how) {
    return Problem.of(ErrorCode.M510, "The <passwordCommand> " + how + ".")
        .next(
            NextStep.text("", "Run it in a shell: its first line of output must be the password."))
        .raise();
  }
}
