package io.github.migratemaven.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder whose SQL files run by path. */
public final class SqlFolder {

  private SqlFolder() {}

  /**
   * The {@code .sql} files in a folder and below it, in the same order on every platform.
   *
   * @throws IOException when a folder cannot be read
   */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.getFileName().toString().endsWith(".sql"))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> portableName(folder, file)))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The same whatever the platform's separator is. */
  private static String portableName(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
