package io.github.migratemaven.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** A goal's result as a JSON file. */
record ResultFile(Path path) {

  /** Writes it; a folder that cannot be written to is a warning, since the work is done. */
  void write(String json, Log log) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, json);
    } catch (IOException e) {
      log.warn("The result could not be written to " + path + ": " + e.getMessage());
    }
  }
}
