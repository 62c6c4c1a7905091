package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The kept clusters for replays: one per project and version, and a further numbered one for each
 * build that runs at the same time. All they hold can be made again, so a damaged one is made
 * again.
 */
final class ShadowClusters {

  private static final int MOST_AT_ONCE = 100;

  private final Path directory;
  private final ProgramsProvider provider;
  private final Listener listener;

  ShadowClusters(Path cache, ProgramsProvider provider, Listener listener) {
    this.directory = cache.resolve("shadow");
    this.provider = provider;
    this.listener = listener;
  }

  /**
   * Starts the project's server.
   *
   * @param project what tells projects apart, such as the path of the checkout
   */
  EmbeddedServer start(String project) {
    Programs programs = provider.programs();
    Path home = directory.resolve(folder(project));
    for (int number = 1; number <= MOST_AT_ONCE; number++) {
      String name = programs.version() + "-" + number;
      Optional<BuildLock> lock = BuildLock.tryTake(home.resolve(name + ".lock"));
      if (lock.isPresent()) {
        return start(programs, new Cluster(home.resolve(name)), lock.get());
      }
    }
    throw Problem.of(
            ErrorCode.M203, MOST_AT_ONCE + " builds of this project run already, in " + home + ".")
        .next(NextStep.text("", "Wait for some of them to end."))
        .raise();
  }

  private EmbeddedServer start(Programs programs, Cluster cluster, BuildLock lock) {
    try {
      TiedServer server = started(programs, cluster);
      return new EmbeddedServer(
          programs.version(),
          server.port(),
          cluster.password(),
          "postgres",
          () -> {
            server.close();
            lock.close();
          });
    } catch (IOException e) {
      lock.close();
      throw Directories.unusable(cluster.directory(), e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** As it was kept; else made anew; else made anew by programs that are unpacked anew. */
  private TiedServer started(Programs programs, Cluster cluster) throws IOException {
    if (cluster.isInitialised()) {
      try {
        return kept(programs, cluster);
      } catch (TiedServer.StartFailed e) {
        listener.on(new Event.Working("Replacing a damaged shadow cluster"));
      }
    }
    try {
      return fresh(programs, cluster);
    } catch (TiedServer.StartFailed | MigrateException e) {
      Optional<Programs> replaced = provider.replaced();
      if (replaced.isEmpty()) {
        throw failed(cluster, e);
      }
      return retried(replaced.get(), cluster);
    }
  }

  private TiedServer retried(Programs programs, Cluster cluster) throws IOException {
    try {
      return fresh(programs, cluster);
    } catch (TiedServer.StartFailed e) {
      throw failed(cluster, e);
    }
  }

  private static TiedServer kept(Programs programs, Cluster cluster)
      throws IOException, TiedServer.StartFailed {
    programs.own(cluster.directory());
    Postmaster.stopLeftover(cluster.data());
    return TiedServer.startOnFreePort(programs, cluster, Purpose.SHADOW, "");
  }

  private TiedServer fresh(Programs programs, Cluster cluster)
      throws IOException, TiedServer.StartFailed {
    listener.on(new Event.Working("Making a shadow cluster of PostgreSQL " + programs.version()));
    Postmaster.stopLeftover(cluster.data());
    Directories.delete(cluster.directory());
    cluster.initialise(programs, Purpose.SHADOW);
    return TiedServer.startOnFreePort(programs, cluster, Purpose.SHADOW, "");
  }

  private static RuntimeException failed(Cluster cluster, Exception e) {
    if (e instanceof MigrateException problem) {
      return problem;
    }
    return Problem.of(
            ErrorCode.M209, "The embedded PostgreSQL in " + cluster.data() + " does not start.")
        .at(String.valueOf(e.getMessage()).lines().toList())
        .next(NextStep.text("The whole log is in", cluster.log().toString()))
        .next(
            NextStep.text(
                "Or use a server of your own",
                "<shadowUrl>postgresql://user@host/shadow</shadowUrl>"))
        .raise(e);
  }

  /** Readable for people, distinct for the machine. */
  private static String folder(String project) {
    String name = project.replaceAll("[/\\\\]+$", "").replaceAll(".*[/\\\\]", "");
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug.substring(0, Math.min(30, slug.length())) + "-" + hash(project);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JVM has SHA-256", e);
    }
  }
}
