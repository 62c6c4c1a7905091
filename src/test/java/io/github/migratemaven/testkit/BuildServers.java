package io.github.migratemaven.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The data directories of servers that last for a build, for scripts of {@code src/it}. */
public final class BuildServers {

  private static final Duration TO_BE_REMOVED = Duration.ofSeconds(10);

  private BuildServers() {}

  /** Those that are there now, among them the server that all tests share. */
  public static List<String> present() {
    Path folder = Cluster.cache().resolve("build");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those that are still there and were not before. A server's own shell removes its data, a moment
   * after Maven has ended.
   */
  public static List<String> leftSince(List<String> before) throws InterruptedException {
    long end = System.nanoTime() + TO_BE_REMOVED.toNanos();
    List<String> left = since(before);
    while (!left.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(100);
      left = since(before);
    }
    return left;
  }

  private static List<String> since(List<String> before) {
    return present().stream().filter(one -> !before.contains(one)).toList();
  }
}
