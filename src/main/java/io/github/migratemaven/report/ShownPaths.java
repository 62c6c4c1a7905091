package io.github.migratemaven.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;

/** Paths as a person reads them. */
final class ShownPaths {

  private ShownPaths() {}

  /** Inside the project from its folder, with slashes on every system. */
  static String of(Path file, Path folder) {
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  static ArrayNode facts(List<Path> files, Path folder) {
    return GoalResult.strings(files.stream().map(file -> of(file, folder)).toList());
  }
}
