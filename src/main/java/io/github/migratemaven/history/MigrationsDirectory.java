package io.github.migratemaven.history;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A migrations directory as it was when it was read.
 *
 * @param path where
 * @param exists whether there is such a directory
 * @param migrations its direct sub-directories, whatever their names, in the order in which they
 *     are applied; empty when the directory does not exist
 */
public record MigrationsDirectory(Path path, boolean exists, List<Migration> migrations) {

  private static final Comparator<Path> ORDER =
      Comparator.comparing(folder -> folder.getFileName().toString(), new MigrationOrder());

  public MigrationsDirectory {
    migrations = List.copyOf(migrations);
  }

  /**
   * Reads a directory and every script in it. Plain files are ignored; a missing directory or
   * script is a value, since commands judge it differently.
   *
   * @throws io.github.migratemaven.error.MigrateException M301 when something cannot be read, P3019
   *     when {@code migration_lock.toml} names another provider
   */
  public static MigrationsDirectory read(Path path) {
    if (!Files.isDirectory(path)) {
      return new MigrationsDirectory(path, false, List.of());
    }
    checkProvider(path.resolve(LockFile.NAME));
    try (Stream<Path> entries = Files.list(path)) {
      // In parallel: ten thousand files mean waiting for the file system, and hashing.
      List<Migration> migrations =
          entries.toList().parallelStream()
              // A link to a directory is not a migration to Prisma either.
              .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
              .sorted(ORDER)
              .map(MigrationsDirectory::migration)
              .toList();
      return new MigrationsDirectory(path, true, migrations);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** The one that sorts behind all others, if there is any. */
  public Optional<Migration> last() {
    return migrations.isEmpty()
        ? Optional.empty()
        : Optional.of(migrations.get(migrations.size() - 1));
  }

  /** The same directory as it would be without its last migration. */
  public MigrationsDirectory withoutLast() {
    return new MigrationsDirectory(path, exists, migrations.subList(0, migrations.size() - 1));
  }

  /** The migration of that name, if there is such a folder. */
  public Optional<Migration> find(String name) {
    return migrations.stream().filter(migration -> migration.name().equals(name)).findFirst();
  }

  private static Migration migration(Path folder) {
    return contents(folder.resolve(Migration.SCRIPT_NAME))
        .map(bytes -> Migration.withScript(folder, bytes))
        .orElseGet(() -> Migration.withoutScript(folder));
  }

  private static void checkProvider(Path lockFile) {
    contents(lockFile)
        .ifPresent(bytes -> LockFile.check(lockFile, new String(bytes, StandardCharsets.UTF_8)));
  }

  private static Optional<byte[]> contents(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static RuntimeException unreadable(Path path, IOException e) {
    return Problem.of(ErrorCode.M301, "The migrations directory cannot be read.")
        .at(path + ": " + e.getMessage())
        .next(NextStep.text("", "Check the file's permissions, and that it is a file."))
        .raise(e);
  }
}
