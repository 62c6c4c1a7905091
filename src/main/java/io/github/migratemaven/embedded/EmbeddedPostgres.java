package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The door of this room: fetches PostgreSQL and starts servers of our own. All of them are UTF8,
 * sort by code point, know case by Unicode, listen on loopback only and want a random password.
 */
public final class EmbeddedPostgres {

  /** For root whose programs run as somebody who cannot enter root's home. */
  private static final Path COMMON_CACHE = Path.of("/var/cache/migrate-maven-plugin");

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

  /**
   * Starts the kept server of a project for replays and proofs. A build that runs at the same time
   * gets another one.
   *
   * @param project what tells projects apart, such as the path of the checkout
   */
  public EmbeddedServer shadow(String project, Release release) {
    Unprivileged user = user();
    return new ShadowClusters(cacheFor(user), provider(release, user), listener).start(project);
  }

  /** Starts an empty server that is gone, with its data, when it is closed or this JVM ends. */
  public EmbeddedServer build(Release release) {
    Unprivileged user = user();
    return new BuildClusters(cacheFor(user), provider(release, user)).start();
  }

  /** The development database of a checkout; nothing is started or made yet. */
  public DevelopmentDatabase development(Path checkout, Release release) {
    return new DevelopmentDatabase(checkout, provider(release, user()), listener);
  }

  /** Fetches and unpacks the programs of a release, so that later runs need no network. */
  public void prefetch(Release release) {
    provider(release, user()).programs();
  }

  private static Unprivileged user() {
    if (Platform.isWindows()) {
      throw Problem.of(ErrorCode.M201, "Embedded servers cannot be started on Windows yet.")
          .next(NextStep.text("Run Maven in", "the Windows Subsystem for Linux"))
          .next(
              NextStep.text(
                  "Or lend us an empty database as the shadow",
                  "<shadowUrl>postgresql://user@host/shadow</shadowUrl>"))
          .raise();
    }
    return Unprivileged.detected();
  }

  private ProgramsProvider provider(Release release, Unprivileged user) {
    Bundles bundles = new Bundles(cacheFor(user), source, listener);
    return new ProgramsProvider(bundles, postgresHome, release, user);
  }

  private Path cacheFor(Unprivileged user) {
    if (user.reaches(cache)) {
      return cache;
    }
    listener.on(
        new Event.Working("Using " + COMMON_CACHE + ", which user " + user.owner() + " can enter"));
    return COMMON_CACHE;
  }
}
