package io.github.migratemaven.testkit;

import io.github.migratemaven.history.MigrationsDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A migrations directory that a test writes, usually inside its {@code @TempDir}. */
public final class MigrationsFolder {

  private final Path path;

  private MigrationsFolder(Path path) {
    this.path = path;
  }

  /** The directory {@code migrations} in another one; created with the first migration. */
  public static MigrationsFolder in(Path parent) {
    return new MigrationsFolder(parent.resolve("migrations"));
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Writes a migration, over the one of the same name if there is one. */
  public MigrationsFolder with(String name, String sql) {
    try {
      Files.createDirectories(path.resolve(name));
      Files.writeString(file(name), sql);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a migration. */
  public MigrationsFolder without(String name) {
    try {
      Files.delete(file(name));
      Files.delete(path.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script of a migration. */
  public Path file(String name) {
    return path.resolve(name).resolve("migration.sql");
  }

  /** What it holds now. */
  public MigrationsDirectory read() {
    return MigrationsDirectory.read(path);
  }
}
