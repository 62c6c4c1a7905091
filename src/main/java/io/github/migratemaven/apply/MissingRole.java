package io.github.migratemaven.apply;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.postgres.SqlStates;
import io.github.migratemaven.script.ScriptFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement that makes the role a migration stumbled over: roles are the server's, and no
 * migration of ours makes one.
 */
final class MissingRole {

  private static final Pattern MISSING = Pattern.compile("role \"(.+)\" does not exist");

  private MissingRole() {}

  /** The problem with the statement as its next step, if it is about a role. */
  static Problem helped(Problem problem, Throwable failure) {
    if (!(failure instanceof ScriptFailure script)
        || !SqlStates.UNDEFINED_OBJECT.equals(script.failure().sqlState())) {
      return problem;
    }
    Matcher role = MISSING.matcher(script.failure().message());
    return role.matches()
        ? problem.next(
            NextStep.text(
                "Make the role on this server, with the rights it shall have",
                "CREATE ROLE " + SqlNames.quoted(role.group(1)) + ";"))
        : problem;
  }
}
