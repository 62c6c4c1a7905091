package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Clusters that live for one build and leave nothing. */
final class BuildClusters {

  private static final String LOCK = ".lock";

  private final Path directory;
  private final ProgramsProvider provider;

  BuildClusters(Path cache, ProgramsProvider provider) {
    this.directory = cache.resolve("build");
    this.provider = provider;
  }

  /** Starts an empty server. */
  EmbeddedServer start() {
    Programs programs = provider.programs();
    removeLeftovers();
    Optional<EmbeddedServer> server = Optional.empty();
    while (server.isEmpty()) {
      server = start(programs, UUID.randomUUID().toString());
    }
    return server.get();
  }

  /** Nothing when another build took the new lock file for a leftover before we held it. */
  private Optional<EmbeddedServer> start(Programs programs, String name) {
    Path file = directory.resolve(name + LOCK);
    return BuildLock.tryTake(file).map(lock -> start(programs, name, file, lock));
  }

  private EmbeddedServer start(Programs programs, String name, Path file, BuildLock lock) {
    Cluster cluster = new Cluster(directory.resolve(name));
    Runnable forgotten = () -> forget(cluster, file, lock);
    try {
      cluster.initialise(programs, Purpose.BUILD);
      TiedServer server =
          TiedServer.startOnFreePort(
              programs, cluster, Purpose.BUILD, cluster.directory().toString());
      return new EmbeddedServer(
          programs.version(),
          server.port(),
          cluster.password(),
          "postgres",
          () -> {
            server.close();
            forgotten.run();
          });
    } catch (TiedServer.StartFailed e) {
      forgotten.run();
      throw Problem.of(ErrorCode.M209, "The build database does not start.")
          .at(String.valueOf(e.getMessage()).lines().toList())
          .next(NextStep.text("", "Check that the disk has room and the machine memory."))
          .raise(e);
    } catch (IOException e) {
      forgotten.run();
      throw Directories.unusable(cluster.directory(), e);
    } catch (RuntimeException e) {
      forgotten.run();
      throw e;
    }
  }

  /** What builds left that were killed together with their servers: nobody holds the lock. */
  private void removeLeftovers() {
    for (Path file : lockFiles()) {
      String name = file.getFileName().toString();
      Optional<BuildLock> lock = BuildLock.tryTake(file);
      if (lock.isPresent()) {
        forget(
            new Cluster(directory.resolve(name.substring(0, name.length() - LOCK.length()))),
            file,
            lock.get());
      }
    }
  }

  private List<Path> lockFiles() {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, "*" + LOCK)) {
        stream.forEach(files::add);
      } catch (IOException e) {
        throw Directories.unusable(directory, e);
      }
    }
    return files;
  }

  /** Best effort: what stays is removed by the next build. */
  private static void forget(Cluster cluster, Path file, BuildLock lock) {
    try (lock) {
      Postmaster.stopLeftover(cluster.data());
      Directories.delete(cluster.directory());
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A file that is held open on Windows, or a disk gone: nothing a build should fail for.
      return;
    }
  }
}
