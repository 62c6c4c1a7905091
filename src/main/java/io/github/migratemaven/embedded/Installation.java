package io.github.migratemaven.embedded;

import io.github.migratemaven.postgres.ServerVersion;
import java.nio.file.Path;

/**
 * PostgreSQL's programs on this machine.
 *
 * @param home the directory that holds {@code bin}, {@code lib} and {@code share}
 * @param version what the programs are
 */
record Installation(Path home, ServerVersion version) {

  /** One of the programs, such as {@code initdb}. */
  Path program(String name) {
    return home.resolve("bin").resolve(Platform.isWindows() ? name + ".exe" : name);
  }
}
