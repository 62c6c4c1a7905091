package io.github.migratemaven.command;

import io.github.migratemaven.embedded.BinarySource;
import io.github.migratemaven.embedded.DevelopmentDatabase;
import io.github.migratemaven.embedded.EmbeddedPostgres;
import io.github.migratemaven.embedded.Release;
import io.github.migratemaven.embedded.UserCache;
import io.github.migratemaven.event.Listener;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the engine may use on this machine.
 *
 * @param checkout the folder that the development database and the kept shadow belong to
 * @param cache where PostgreSQL's programs and shadow clusters are kept, or null for the user's
 *     cache
 * @param binaries where PostgreSQL's programs come from
 * @param postgresHome an installed PostgreSQL to use instead, or null
 * @param postgres the pinned major or exact version, or null for the target's or the newest
 * @param shadowUrl the user's own shadow database, or null for an embedded one
 * @param claimShadow the name of a shadow database that may be emptied, or null
 */
public record Workplace(
    Path checkout,
    @Nullable Path cache,
    BinarySource binaries,
    @Nullable Path postgresHome,
    @Nullable String postgres,
    @Nullable String shadowUrl,
    @Nullable String claimShadow) {

  EmbeddedPostgres embedded(Listener listener) {
    return new EmbeddedPostgres(
        cache == null ? UserCache.directory() : cache, binaries, postgresHome, listener);
  }

  /**
   * The checkout's development database, of the major that it was made with unless another is
   * pinned.
   */
  DevelopmentDatabase development(Listener listener) {
    Release release =
        postgres == null
            ? DevelopmentDatabase.existingMajor(checkout).map(Release::of).orElse(Release.newest())
            : Release.of(postgres);
    return embedded(listener).development(checkout, release);
  }

  /** The pinned release, else the newest. */
  Release release() {
    return postgres == null ? Release.newest() : Release.of(postgres);
  }
}
