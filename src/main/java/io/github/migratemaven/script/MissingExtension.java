package io.github.migratemaven.script;

import io.github.migratemaven.postgres.SqlStates;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An extension that a server cannot create, since its files are not installed there.
 *
 * @param name its name
 */
public record MissingExtension(String name) {

  /** Of 16 and newer; older servers say which file they could not open. */
  private static final Pattern NOT_AVAILABLE =
      Pattern.compile("extension \"(.+)\" is not available");

  private static final Pattern NO_FILE =
      Pattern.compile("could not open extension control file \".*/(.+)\\.control\".*");

  /** The one that a statement failed for want of. */
  public static Optional<MissingExtension> in(Throwable failure) {
    if (!(failure instanceof ScriptFailure script)) {
      return Optional.empty();
    }
    String message = script.failure().message();
    return switch (script.failure().sqlState()) {
      case SqlStates.FEATURE_NOT_SUPPORTED -> in(NOT_AVAILABLE.matcher(message));
      case SqlStates.UNDEFINED_FILE -> in(NO_FILE.matcher(message));
      default -> Optional.empty();
    };
  }

  private static Optional<MissingExtension> in(Matcher message) {
    return message.matches()
        ? Optional.of(new MissingExtension(message.group(1)))
        : Optional.empty();
  }
}
