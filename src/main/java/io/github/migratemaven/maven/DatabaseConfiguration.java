package io.github.migratemaven.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <database>} of {@code <databases>}. */
public final class DatabaseConfiguration {

  /** What {@code -Ddb=} calls it. */
  @Parameter private @Nullable String id;

  /** Its URL, in either spelling. */
  @Parameter private @Nullable String url;

  /** The environment variable that holds its URL. */
  @Parameter private @Nullable String urlEnv;

  /** The server of settings.xml that holds user and password. */
  @Parameter private @Nullable String serverId;

  /** The role to work as once logged in. */
  @Parameter private @Nullable String role;

  /** A command whose first line of output is the password. */
  @Parameter private @Nullable String passwordCommand;

  NamedDatabase toNamed() {
    return new NamedDatabase(id == null ? "" : id, url, urlEnv, serverId, role, passwordCommand);
  }
}
