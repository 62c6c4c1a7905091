package io.github.migratemaven.embedded;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** What we do with directories and files of ours, and how their trouble is told. */
final class Directories {

  private Directories() {}

  /** Removes a tree; others may be removing it, or adding to it, at the same time. */
  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(tree, new Deletion());
  }

  /** Removes a tree that does no harm if it stays. */
  static void deleteIfPossible(Path tree) {
    try {
      delete(tree);
    } catch (IOException e) {
      return;
    }
  }

  /** Writes a file that only its owner can read; readers see the old text or the new, no half. */
  static void writePrivately(Path file, String text) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Path written =
        Files.createTempFile(directory, "." + file.getFileName(), ".new", ownerOnly("rw-------"));
    try {
      Files.writeString(written, text, StandardCharsets.UTF_8);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Creates a directory that only its owner can enter. */
  static void createPrivately(Path directory) throws IOException {
    Files.createDirectories(directory.toAbsolutePath().getParent());
    if (!Files.isDirectory(directory)) {
      Files.createDirectory(directory, ownerOnly("rwx------"));
    }
  }

  /** The error for a directory of ours that cannot be written to. */
  static RuntimeException unusable(Path file, IOException e) {
    Path directory = existing(file.toAbsolutePath());
    Problem problem =
        Problem.of(
                ErrorCode.M204,
                isFull(directory)
                    ? "The disk that holds " + directory + " is full."
                    : "Cannot write to " + file + ".")
            .at(e.getClass().getSimpleName() + ": " + e.getMessage())
            .state("Nothing half-written is left that would be used later.")
            .next(NextStep.text("", "Free space there, or make it writable for this user."))
            .next(
                NextStep.text(
                    "Or use another cache directory", "-Dmigrate.cacheDirectory=<directory>"));
    return problem.raise(e);
  }

  private static boolean isFull(Path directory) {
    try {
      FileStore store = Files.getFileStore(directory);
      return store.getUsableSpace() < 1024 * 1024;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path existing(Path path) {
    Path candidate = path;
    while (!Files.exists(candidate) && candidate.getParent() != null) {
      candidate = candidate.getParent();
    }
    return candidate;
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return Platform.isWindows()
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      if (e != null && !(e instanceof NoSuchFileException)) {
        throw e;
      }
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
