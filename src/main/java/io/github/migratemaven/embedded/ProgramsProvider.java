package io.github.migratemaven.embedded;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programs that the servers of one build run. */
final class ProgramsProvider {

  private final Bundles bundles;
  private final @Nullable Path postgresHome;
  private final Release release;
  private final Unprivileged user;

  ProgramsProvider(
      Bundles bundles, @Nullable Path postgresHome, Release release, Unprivileged user) {
    this.bundles = bundles;
    this.postgresHome = postgresHome;
    this.release = release;
    this.user = user;
  }

  /** The programs, fetched when they are not here yet. */
  Programs programs() {
    return new Programs(
        postgresHome == null ? bundles.installed(release) : PostgresHome.read(postgresHome), user);
  }

  /** The programs, unpacked anew; nothing when they are the user's own. */
  Optional<Programs> replaced() {
    return postgresHome == null
        ? Optional.of(new Programs(bundles.replaced(release), user))
        : Optional.empty();
  }
}
