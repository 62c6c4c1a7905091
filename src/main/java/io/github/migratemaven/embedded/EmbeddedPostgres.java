package io.github.migratemaven.embedded;

import io.github.migratemaven.event.Listener;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The door of this room: fetches PostgreSQL and starts servers of our own. */
public final class EmbeddedPostgres {

  private final Path cache;
  private final BinarySource source;
  private final @Nullable Path postgresHome;
  private final Listener listener;

  /**
   * Nothing happens yet.
   *
   * @param cache where programs and data directories are kept, usually {@link UserCache#directory}
   * @param source finds the bundle; not asked when there is a {@code postgresHome}
   * @param postgresHome an installed PostgreSQL to use instead of a bundle, or null
   * @param listener hears of what is slow
   */
  public EmbeddedPostgres(
      Path cache, BinarySource source, @Nullable Path postgresHome, Listener listener) {
    this.cache = cache.toAbsolutePath().normalize();
    this.source = source;
    this.postgresHome = postgresHome;
    this.listener = listener;
  }

  /** Starts the kept server of a project for replays and proofs; see {@link ShadowClusters}. */
  public EmbeddedServer shadow(String project, Release release) {
    return new ShadowClusters(cache, provider(release), listener).start(project);
  }

  /** Starts an empty server that is gone, with its data, when it is closed or this JVM ends. */
  public EmbeddedServer build(Release release) {
    return new BuildClusters(cache, provider(release)).start();
  }

  /** The development database of a checkout; nothing is started or made yet. */
  public DevelopmentDatabase development(Path checkout, Release release) {
    return new DevelopmentDatabase(checkout, provider(release), listener);
  }

  /** Fetches and unpacks the programs of a release, so that later runs need no network. */
  public void prefetch(Release release) {
    provider(release).programs();
  }

  private ProgramsProvider provider(Release release) {
    return new ProgramsProvider(
        new Bundles(cache, source, listener), postgresHome, release, Unprivileged.detected());
  }
}
