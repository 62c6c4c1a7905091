package io.github.migratemaven.history;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Takes migrations out of their directory without deleting them: somebody may have written into
 * them by hand.
 *
 * @param folder where they are kept; git is told to leave its parent alone
 */
public record MigrationRemoval(Path folder) {

  /**
   * Moves the folder of a migration.
   *
   * @return where it is now
   * @throws io.github.migratemaven.error.MigrateException M459 when it cannot be moved
   */
  public Path remove(Migration migration) {
    Path kept = free(migration.name());
    try {
      Files.createDirectories(folder);
      Path ignore = folder.resolveSibling(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
      Files.move(migration.folder(), kept, StandardCopyOption.ATOMIC_MOVE);
      return kept;
    } catch (IOException e) {
      throw Problem.of(
              ErrorCode.M459, "The folder of migration " + migration.name() + " cannot be removed.")
          .at(migration.file() + ": " + e.getMessage())
          .state("It is pending now: its changes were taken back already.")
          .next(NextStep.text("Delete the folder", "and run dev again"))
          .next(NextStep.text("Or keep it", "the next dev applies it again"))
          .raise(e);
    }
  }

  /** The same name may have been taken back before. */
  private Path free(String name) {
    Path free = folder.resolve(name);
    for (int i = 2; Files.exists(free); i++) {
      free = folder.resolve(name + '.' + i);
    }
    return free;
  }
}
