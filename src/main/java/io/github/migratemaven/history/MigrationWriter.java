package io.github.migratemaven.history;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes new migrations into a directory, each whole or not at all. */
public final class MigrationWriter {

  private final Path directory;
  private final Clock clock;

  /**
   * Writes into a directory, which need not exist yet.
   *
   * @param clock gives the time of the folder names
   */
  public MigrationWriter(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Writes a migration that sorts after all existing ones, and {@code migration_lock.toml}.
   *
   * @param words what a person called it; becomes the slug, may be empty
   * @param sql the script
   * @throws io.github.migratemaven.error.MigrateException M302 when it cannot be written
   */
  public Migration write(String words, String sql) {
    return writeAs(nextName(words), sql);
  }

  /**
   * Writes a migration into a folder of exactly this name, and {@code migration_lock.toml}.
   *
   * @throws io.github.migratemaven.error.MigrateException M302 when it cannot be written
   */
  public Migration writeAs(String name, String sql) {
    Path folder = directory.resolve(name);
    byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(directory);
      if (Files.exists(folder)) {
        throw new IOException("The folder exists already.");
      }
      writeWhole(folder, bytes);
      Files.writeString(directory.resolve(LockFile.NAME), LockFile.TEXT);
      return Migration.withScript(folder, bytes);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** The folder name that {@link #write} would give now. */
  public String nextName(String words) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant moment =
        lastMoment().map(last -> last.plusSeconds(1)).filter(next -> next.isAfter(now)).orElse(now);
    return MigrationName.of(moment, words);
  }

  /** A colleague's clock may be ahead, and several folders may be written within one second. */
  private Optional<Instant> lastMoment() {
    if (!Files.isDirectory(directory)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(Files::isDirectory)
          .flatMap(entry -> MigrationName.moment(entry.getFileName().toString()).stream())
          .max(Comparator.naturalOrder());
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(directory, e);
    }
  }

  /**
   * The folder is filled under another name first. That name is outside the migrations directory,
   * where Prisma would take even a leftover of a killed process for a migration.
   */
  private void writeWhole(Path folder, byte[] bytes) throws IOException {
    Path draft =
        directory.toAbsolutePath().resolveSibling(".migration-" + UUID.randomUUID() + ".tmp");
    Path file = draft.resolve(Migration.SCRIPT_NAME);
    Files.createDirectory(draft);
    try {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(draft);
      throw e;
    }
  }

  private static RuntimeException unwritable(Path path, Exception e) {
    return Problem.of(ErrorCode.M302, "The migration could not be written.")
        .at(path + ": " + e.getMessage())
        .state("Nothing half-written is left of it, and nothing of it was run.")
        .next(NextStep.text("", "Check that the directory can be written to and has space."))
        .raise(e);
  }
}
