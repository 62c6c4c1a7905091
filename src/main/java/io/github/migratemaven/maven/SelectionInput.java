package io.github.migratemaven.maven;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that may decide which database a goal works on.
 *
 * @param goal its name
 * @param invocation typed by hand or bound
 * @param flags what was typed behind it; none when bound
 * @param pom the POM's plain {@code <url>} with its {@code <serverId>}; an id means a chosen {@code
 *     <database>}
 * @param named the POM's {@code <databases>}
 * @param environment the environment variables
 * @param buildDatabase the URL of the database that {@code start} made in this build
 * @param fallback what a goal typed by hand does when nothing names a database
 */
record SelectionInput(
    String goal,
    Invocation invocation,
    Flags flags,
    NamedDatabase pom,
    List<NamedDatabase> named,
    Map<String, String> environment,
    Optional<String> buildDatabase,
    Fallback fallback) {

  /** What is left when nothing names a database. */
  enum Fallback {
    /** The checkout's embedded development database. */
    DEVELOPMENT_DATABASE,
    /** The goal works without one. */
    NO_DATABASE,
    /** It is an error. */
    REFUSE
  }

  @Nullable String environmentVariable(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value;
  }
}
