package io.github.migratemaven.maven;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The file that {@code -Doutput} names.
 *
 * @param path where; folders on the way are made, a file that is there is replaced
 */
record OutputFile(Path path) {

  /** The file, from a folder that relative names start in. */
  static OutputFile of(Path folder, String name) {
    try {
      return new OutputFile(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      throw unwritable(name, e);
    }
  }

  /**
   * Writes it.
   *
   * @throws io.github.migratemaven.error.MigrateException M432
   */
  void write(String text) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw unwritable(path.toString(), e);
    }
  }

  private static RuntimeException unwritable(String name, Exception e) {
    return Problem.of(ErrorCode.M432, "The file of -Doutput cannot be written.")
        .at(name + ": " + e.getMessage())
        .next(NextStep.text("", "Name a file in a folder that can be written to."))
        .raise(e);
  }
}
