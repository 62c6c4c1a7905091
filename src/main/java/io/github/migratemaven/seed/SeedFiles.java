package io.github.migratemaven.seed;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.SqlFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The scripts of a file or a folder.
 *
 * @param path the file or folder
 */
record SeedFiles(Path path) {

  List<Step> steps(Path folder) {
    return files().stream().map(file -> step(file, folder)).toList();
  }

  private static Step step(Path file, Path folder) {
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    return new ScriptStep(shown.toString(), Script.read(file));
  }

  private List<Path> files() {
    if (!Files.exists(path)) {
      throw unusable("There is no seed at " + path + ".");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = filesBelow();
    if (files.isEmpty()) {
      throw unusable("The seed folder " + path + " holds no .sql file.");
    }
    return files;
  }

  private List<Path> filesBelow() {
    try {
      return SqlFolder.files(path);
    } catch (IOException e) {
      throw Problem.of(ErrorCode.M472, "The seed folder " + path + " cannot be read.")
          .at(String.valueOf(e.getMessage()))
          .state("Nothing was run.")
          .next(NextStep.text("", "Check the permissions of the folder."))
          .raise(e);
    }
  }

  private static RuntimeException unusable(String what) {
    return Problem.of(ErrorCode.M472, what)
        .state("Nothing was run.")
        .next(NextStep.text("Write it there", "INSERT INTO … ON CONFLICT DO NOTHING;"))
        .next(NextStep.text("Or name another place", "<seeds><seed>…</seed></seeds> in the POM"))
        .raise();
  }
}
