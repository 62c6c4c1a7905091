package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.event.Event;
import io.github.migratemaven.event.Listener;
import io.github.migratemaven.postgres.ServerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL's programs unpacked into the user's cache, one directory per platform and version. A
 * directory appears there complete or not at all.
 */
final class Bundles {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<String> NEEDED =
      List.of("bin/initdb", "bin/postgres", "bin/pg_ctl", "share");

  private final Path directory;
  private final BinarySource source;
  private final Platform platform;
  private final Listener listener;

  Bundles(Path cache, BinarySource source, Listener listener) {
    this.directory = cache.resolve("postgres");
    this.source = source;
    this.platform = Platform.current();
    this.listener = listener;
  }

  /** The programs of a release, unpacked when they are not there yet. */
  Installation installed(Release release) {
    Path home = home(release);
    if (isComplete(home)) {
      return installation(release);
    }
    try (BuildLock lock = lock(release)) {
      return isComplete(home) ? installation(release) : unpack(release);
    }
  }

  /** The programs of a release, unpacked anew because those in the cache do not work. */
  Installation replaced(Release release) {
    try (BuildLock lock = lock(release)) {
      return unpack(release);
    }
  }

  private Installation unpack(Release release) {
    Path jar = source.jar(platform.artifactId(), release.version());
    Path home = home(release);
    Path partial = directory.resolve(home.getFileName() + ".partial");
    Path outdated = directory.resolve(home.getFileName() + ".outdated");
    listener.on(new Event.Working("Unpacking " + release));
    try {
      Directories.delete(partial);
      Directories.delete(outdated);
      BundleArchive.unpack(jar, partial);
      if (!isComplete(partial)) {
        throw new IOException("no " + NEEDED + " inside");
      }
      if (Files.exists(home)) {
        Files.move(home, outdated, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
      Directories.delete(outdated);
      return installation(release);
    } catch (BundleArchive.Damaged e) {
      throw damaged(jar, e);
    } catch (IOException e) {
      throw Directories.unusable(partial, e);
    } finally {
      // On a full disk it would be in the way of everybody.
      Directories.deleteIfPossible(partial);
    }
  }

  private Installation installation(Release release) {
    String[] parts = release.version().split("[.-]", -1);
    return new Installation(
        home(release), new ServerVersion(release.major() * 10_000 + Integer.parseInt(parts[1])));
  }

  private BuildLock lock(Release release) {
    return BuildLock.take(directory.resolve(home(release).getFileName() + ".lock"), PATIENCE);
  }

  private Path home(Release release) {
    return directory.resolve(platform.suffix() + "-" + release.version());
  }

  private static boolean isComplete(Path home) {
    return NEEDED.stream()
        .allMatch(
            name -> Files.exists(home.resolve(name)) || Files.exists(home.resolve(name + ".exe")));
  }

  private static RuntimeException damaged(Path jar, IOException e) {
    return Problem.of(ErrorCode.M205, jar + " is not a usable bundle of PostgreSQL's programs.")
        .at(String.valueOf(e.getMessage()))
        .state("Nothing of it was kept.")
        .next(NextStep.text("Delete it; the next run fetches it again", jar.toString()))
        .raise(e);
  }
}
