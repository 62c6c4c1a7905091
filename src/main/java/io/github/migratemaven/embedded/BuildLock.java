package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exclusive hold on something in a directory that other builds use too: a lock of the operating
 * system on a file, so that it ends with the process at the latest.
 *
 * <p>A POSIX lock belongs to the process and is lost when <em>any</em> descriptor of the file is
 * closed. So a second try in this JVM must not even open the file; the register of what is held is
 * the system properties, because each class realm of Maven has statics of its own.
 */
final class BuildLock implements AutoCloseable {

  private static final String HELD = "migrate.lock:";
  private static final Duration POLL = Duration.ofMillis(20);

  private final String key;
  private final FileChannel channel;

  private BuildLock(String key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /** Takes the lock, or nothing when somebody has it, be it this JVM. */
  static Optional<BuildLock> tryTake(Path file) {
    String key = HELD + file.toAbsolutePath().normalize();
    if (System.getProperties().putIfAbsent(key, "") != null) {
      return Optional.empty();
    }
    Optional<BuildLock> taken = Optional.empty();
    try {
      taken = Optional.ofNullable(lock(file, key));
      return taken;
    } catch (IOException e) {
      throw Directories.unusable(file, e);
    } finally {
      if (taken.isEmpty()) {
        System.getProperties().remove(key);
      }
    }
  }

  /**
   * Takes the lock, waiting for it.
   *
   * @throws io.github.migratemaven.error.MigrateException M203 when it is not free in time
   */
  static BuildLock take(Path file, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<BuildLock> lock = tryTake(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() > end) {
        throw Problem.of(
                ErrorCode.M203,
                "Another build has held " + file + " for " + patience.toSeconds() + " seconds.")
            .next(NextStep.text("", "Wait for the other build, or end it, and run this again."))
            .raise();
      }
      Pause.of(POLL);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      System.getProperties().remove(key);
    }
  }

  private static @Nullable BuildLock lock(Path file, String key) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
      return lock == null ? null : new BuildLock(key, channel);
    } catch (OverlappingFileLockException e) {
      return null;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }
}
