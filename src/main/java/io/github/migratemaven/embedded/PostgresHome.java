package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.ServerVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An installed PostgreSQL that the user points to. */
final class PostgresHome {

  private static final List<String> NEEDED = List.of("initdb", "postgres", "pg_ctl");

  /** {@code postgres (PostgreSQL) 16.4 (Debian 16.4-1)}, {@code 18beta1} has no minor. */
  private static final Pattern VERSION =
      Pattern.compile("\\(PostgreSQL\\) (\\d+)(?:\\.(\\d+))?", Pattern.DOTALL);

  private PostgresHome() {}

  /**
   * Looks at the programs there.
   *
   * @throws io.github.migratemaven.error.MigrateException M210 when they are not there or do not
   *     run
   */
  static Installation read(Path home) {
    Installation unknown = new Installation(home, new ServerVersion(0));
    for (String program : NEEDED) {
      if (!Files.isExecutable(unknown.program(program))) {
        throw unusable(home, unknown.program(program) + " is missing or not executable.");
      }
    }
    Command command = Command.run(List.of(unknown.program("postgres").toString(), "--version"));
    Matcher version = VERSION.matcher(command.output());
    if (!command.succeeded() || !version.find()) {
      throw unusable(home, "postgres --version says: " + command.output());
    }
    int minor = version.group(2) == null ? 0 : Integer.parseInt(version.group(2));
    return new Installation(
        home, new ServerVersion(Integer.parseInt(version.group(1)) * 10_000 + minor));
  }

  private static RuntimeException unusable(Path home, String reason) {
    return Problem.of(ErrorCode.M210, "<postgresHome> " + home + " cannot be used.")
        .at(reason)
        .next(
            NextStep.text(
                "Name the directory whose bin holds initdb and postgres",
                "<postgresHome>/usr/lib/postgresql/18</postgresHome>"))
        .next(NextStep.text("Or leave <postgresHome> out", "a bundle is then downloaded"))
        .raise();
  }
}
