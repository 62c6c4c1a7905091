package io.github.migratemaven.source.prisma;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a schema in Prisma's language. */
final class PrismaFiles {

  private PrismaFiles() {}

  /** The file, or all {@code .prisma} files below a folder in the order of their paths. */
  static List<TextFile> at(Path path) {
    if (!Files.exists(path)) {
      throw Problem.of(ErrorCode.M112, "There is no schema at " + path + ".")
          .next(NextStep.text("Write it there", "model … { … } in " + path))
          .raise();
    }
    return Files.isDirectory(path) ? below(path) : List.of(TextFile.read(path));
  }

  private static List<TextFile> below(Path folder) {
    return namesIn(folder).stream().map(TextFile::read).toList();
  }

  private static List<Path> namesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".prisma")).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static MigrateException unreadable(Path folder, IOException e) {
    return Problem.of(ErrorCode.M111, "The schema folder " + folder + " cannot be read.")
        .at(String.valueOf(e.getMessage()))
        .next(NextStep.text("", "Check the permissions of the folder."))
        .raise(e);
  }
}
