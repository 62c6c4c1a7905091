package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.SqlStates;
import io.github.migratemaven.script.MissingExtension;
import io.github.migratemaven.script.ScriptFailure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a migration stumbled over and no migration can make: roles, and the files of extensions, are
 * the server's.
 */
final class ServerLacks {

  private static final Pattern ROLE = Pattern.compile("role \"(.+)\" does not exist");

  private ServerLacks() {}

  /** The problem with what to do about it as its next step, if it is one of the server. */
  static Problem helped(Problem problem, Throwable failure) {
    return MissingExtension.in(failure)
        .map(missing -> extension(missing.name()))
        .or(() -> role(failure))
        .map(problem::next)
        .orElse(problem);
  }

  private static NextStep extension(String name) {
    return NextStep.text(
        "Install the files of " + name + " on this server; what it has",
        "SELECT name FROM pg_available_extensions;");
  }

  private static Optional<NextStep> role(Throwable failure) {
    if (!(failure instanceof ScriptFailure script)
        || !SqlStates.UNDEFINED_OBJECT.equals(script.failure().sqlState())) {
      return Optional.empty();
    }
    Matcher role = ROLE.matcher(script.failure().message());
    return role.matches()
        ? Optional.of(
            NextStep.text(
                "Make the role on this server, with the rights it shall have",
                "CREATE ROLE " + SqlNames.quoted(role.group(1)) + ";"))
        : Optional.empty();
  }
}
