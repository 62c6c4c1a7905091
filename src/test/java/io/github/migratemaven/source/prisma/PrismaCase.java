package io.github.migratemaven.source.prisma;

import io.github.migratemaven.script.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a schema and what Prisma said to it.
 *
 * @param folder the folder
 */
record PrismaCase(Path folder) {

  private static final Path ROOT = Path.of("src/test/resources/prisma");

  static List<PrismaCase> all() {
    try (Stream<Path> below = Files.walk(ROOT)) {
      return below
          .filter(Files::isDirectory)
          .filter(PrismaCase::isCase)
          .sorted()
          .map(PrismaCase::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCase(Path folder) {
    return Stream.of("schema.prisma", "schema", "after.prisma", "after")
            .map(folder::resolve)
            .anyMatch(Files::exists)
        && !Files.exists(folder.resolveSibling("schema.prisma"));
  }

  String name() {
    return ROOT.relativize(folder).toString().replace('\\', '/');
  }

  /** The schema, or the later one of two. */
  List<TextFile> schema() {
    return files("schema").or(() -> files("after")).orElseThrow();
  }

  /** The earlier one of two schemas. */
  Optional<List<TextFile>> before() {
    return files("before");
  }

  /** What was recorded under a name, if it was. */
  Optional<String> recorded(String name) {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  private Optional<List<TextFile>> files(String name) {
    Path file = folder.resolve(name + ".prisma");
    if (Files.exists(file)) {
      return Optional.of(List.of(TextFile.of(name + ".prisma", read(file))));
    }
    return Files.isDirectory(folder.resolve(name))
        ? Optional.of(below(folder.resolve(name)))
        : Optional.empty();
  }

  private static List<TextFile> below(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> TextFile.of(place.relativize(file).toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
