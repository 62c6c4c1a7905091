package io.github.migratemaven.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a schema may go.
 *
 * @param file one file for all, or null when a folder is configured
 * @param folder one file per object below it, or null when a file is configured
 */
public record PullPlace(@Nullable Path file, @Nullable Path folder) {

  /** More tables than this are easier to find in files of their own. */
  private static final int MOST_TABLES_OF_A_FILE = 50;

  /** The one file, unless another layout is there, configured, or better for so many tables. */
  boolean isFolder(int tables) {
    if (file == null || folder == null) {
      return file == null;
    }
    if (Files.exists(file) || Files.exists(folder)) {
      return !Files.exists(file);
    }
    return tables > MOST_TABLES_OF_A_FILE;
  }
}
